/** What stands behind statuses of COM, WMI and MAPI. */
import type { Advice } from "../advice.ts";

const GONE: Advice = {
  causes: [
    "the process that held the object ended or was restarted",
    "pings did not come through, so that the server let the object go (a firewall, or a client that slept)",
  ],
  remedies: ["make the object anew", "let TCP 135 and the object's port through for as long as it is used"],
  next: ["crashes of the server process in its log"],
};
const NO_CLASS: Advice = {
  causes: ["the program is not installed on that machine, or for 32 bit only where 64 bit is asked (or the other way round)"],
  remedies: ["install or register the component in the width that is needed"],
  next: ["the CLSID in the registry of the server, and below Wow6432Node"],
};
const MAILBOX: Advice = {
  causes: ["the store did not answer: its port is blocked, or the service is down", "Exchange's host is resolved to a wrong address"],
  remedies: ["open the store's port, dynamic (6005-59530 on Exchange 2010) or static"],
  next: ["opnum why HOST exchange", "Outlook's connection status (Ctrl and the icon in the tray)"],
};

export const dcomAdvice: ReadonlyMap<number, Advice> = new Map<number, Advice>([
  [0x80010108, GONE],
  [0x80010007, GONE],
  [0x800401fd, GONE],
  [
    0x80010105,
    {
      causes: ["the server's code failed within the call"],
      next: ["crashes of the server process in its log", "whether its version fits the client's"],
    },
  ],
  [
    0x80010001,
    {
      causes: ["the called program is in a dialogue or another call, and does not take calls"],
      remedies: ["try again; programs may register a message filter"],
      next: ["the called program's window"],
    },
  ],
  [0x8001010a, { causes: ["the called program is busy and asks to try again later"], next: ["try again"] }],
  [
    0x8001011b,
    {
      causes: [
        "the caller has no right to access or activate this class from another host",
        "its authentication level is too low for the server (event 10036)",
      ],
      remedies: [
        "grant remote access and activation in dcomcnfg to the group that needs it",
        "raise the client's level to packet integrity",
      ],
      next: ["event 10036 or 10016 on the server"],
    },
  ],
  [
    0x80010119,
    {
      causes: ["the program set its security after COM had set it: CoInitializeSecurity must come before the first call"],
      next: ["the program has to be mended"],
    },
  ],
  [
    1910,
    {
      causes: ["the process that held the object is gone, or its machine was restarted: its OXID is nobody's"],
      remedies: ["make the object anew"],
      next: ["opnum ping HOST"],
    },
  ],
  [1911, GONE],
  [1912, GONE],
  [
    0x80010114,
    {
      causes: ["the object is gone: the server released it because nobody pinged it, or its process ended"],
      next: ["make the object anew"],
    },
  ],
  [0x80040154, NO_CLASS],
  [
    0x80040111,
    {
      ...NO_CLASS,
      causes: ["the component does not have this class; as an answer of the address book: the logon was refused (MAPI_E_LOGON_FAILED)"],
    },
  ],
  [0x800401f3, NO_CLASS],
  [
    0x80004002,
    {
      causes: ["the object does not have this interface, or its proxy is not registered on one of the machines"],
      next: ["HKCR\\Interface of the IID on both machines"],
    },
  ],
  [
    0x80004027,
    {
      causes: ["the class is disabled: DCOM is switched off (EnableDCOM), or Component Services disabled the application"],
      remedies: ["EnableDCOM=Y in HKLM\\Software\\Microsoft\\Ole, then restart"],
      next: ["dcomcnfg: Default Properties"],
    },
  ],
  [
    0x80080005,
    {
      causes: [
        "the server process did not start, or did not register its class in time",
        "the account that it runs as has a wrong password or may not log on as a service",
      ],
      next: ["event 10010 on the server: names the CLSID", "dcomcnfg: Identity of the application"],
    },
  ],
  [
    0x80041003,
    {
      causes: [
        "WMI: the caller has no right to this namespace",
        "a namespace that wants packet privacy, and a client that does not use it",
      ],
      remedies: ["grant Remote Enable on the namespace in wmimgmt.msc"],
      next: ["WMI-Activity/Operational log on the server"],
    },
  ],
  [
    0x8004100e,
    {
      causes: ["WMI: the namespace does not exist: the product that brings it is not installed, or its registration is broken"],
      next: ["Get-CimInstance -Namespace root __Namespace on the server"],
    },
  ],
  [
    0x80041010,
    {
      causes: ["WMI: the class does not exist in this namespace"],
      next: ["the class's spelling and namespace", "mofcomp of the product's file"],
    },
  ],
  [0x80041013, { causes: ["WMI: the provider could not be loaded"], next: ["WMI-Activity/Operational log on the server"] }],
  [
    0x80041014,
    {
      causes: ["WMI could not start a component: its repository or a provider is damaged"],
      next: ["winmgmt /verifyrepository on the server"],
    },
  ],
  [0x80041064, { causes: ["WMI: other credentials cannot be used for the own machine"], next: ["connect without credentials"] }],
  [0x8004011d, MAILBOX],
  [0x80040115, MAILBOX],
  [0x8004011c, { ...MAILBOX, causes: ["MAPI is not set up for this mailbox, or the profile is damaged"] }],
  [
    0x8004010f,
    {
      causes: ["MAPI: the object was not found; of the offline address book: it is not there, or its download failed"],
      next: ["the log of the offline address book's download"],
    },
  ],
]);
