/**
 * Interfaces by UUID, one line each: UUID, major version, name in its IDL (`-` where none is published), document that specifies it (`-` where none
 * does), and our words for what it is. Names and UUIDs are facts of the documents named; those without one are known by the entries
 * that servers make in their endpoint maps. Sorted by UUID.
 */
export const interfaceLines = `
00000000-0000-0000-c000-000000000046 0 IUnknown MS-DCOM DCOM: the root of every interface
00000131-0000-0000-c000-000000000046 0 IRemUnknown MS-DCOM DCOM: reference counts of remote objects
00000134-0000-0000-c000-000000000046 0 IRundown MS-DCOM DCOM: rundown of remote objects
00000136-0000-0000-c000-000000000046 0 ISCMLocalActivator - DCOM: local activation
00000143-0000-0000-c000-000000000046 0 IRemUnknown2 MS-DCOM DCOM: reference counts of remote objects
000001a0-0000-0000-c000-000000000046 0 IRemoteSCMActivator MS-DCOM DCOM: activation of objects
00020400-0000-0000-c000-000000000046 0 IDispatch MS-OAUT OLE automation: late-bound calls
027947e1-d731-11ce-a357-000000000001 0 IEnumWbemClassObject MS-WMI management instrumentation: enumeration
06bba54a-be05-49f9-b0a0-30f790261023 1 - - security centre
0767a036-0d22-48aa-ba69-b619480f38cb 1 - - program compatibility assistant
0a74ef1c-41a4-4e06-83ae-dc74fb1cdd53 1 idletask - task scheduler: idle detection
0b0a6584-9e0f-11cf-a3cf-00805f68cb1b 1 localepmp - endpoint mapper: local interface
0b1c2170-5732-4e0e-8cd3-d9b16f3b84d7 0 authzr MS-RAA remote authorization
0b6edbfa-4a24-4fc6-8a23-942b1eca65d1 1 IRPCAsyncNotify MS-PAN print spooler: notifications
0d3c7f20-1c8d-4654-a1b3-51563b298bda 1 - - user manager
0d72a7d4-6148-11d1-b4aa-00c04fb66ea0 1 ICertProtect - cryptographic services
0e4a0156-dd5d-11d2-8c2f-00c04fb6bcde 1 - - Exchange: information store
1088a980-eae5-11d0-8d9b-00a02453c337 1 qm2qm MS-MQQP message queuing: between queue managers
10f24e8e-0fa6-11d2-a910-00c04f990f3b 1 - - Exchange: information store
11220835-5b26-4d94-ae86-c3e475a809de 1 ICryptProtect - DPAPI: protected storage
11899a43-2b68-4a76-92e3-a3d6ad8c26ce 1 TermSrvNotification MS-TSTS remote desktop services: notifications
12345678-1234-abcd-ef00-0123456789ab 1 winspool MS-RPRN print spooler
12345678-1234-abcd-ef00-01234567cffb 1 logon MS-NRPC Netlogon: secure channel and pass-through logon
12345778-1234-abcd-ef00-0123456789ab 0 lsarpc MS-LSAD local security authority: policy and names
12345778-1234-abcd-ef00-0123456789ac 1 samr MS-SAMR security accounts: users and groups
1257b580-ce2f-4109-82d6-a9459d0bf6bc 1 SessEnvPublicRpc MS-TSTS remote desktop configuration
12b81e99-f207-4a4c-85d3-77b42f76fd14 1 ISeclogon - secondary logon
12d4b7c8-77d5-11d1-8c24-00c04fa3080d 1 lserver - remote desktop licensing
12e65dd8-887f-41ef-91bf-8d816c42c2e7 1 - - logon process: secure desktop
130ceefb-e466-11d1-b78b-00c04fa32883 2 ismapi - intersite messaging
1453c42c-0fa6-11d2-a910-00c04f990f3b 1 - - Exchange: information store
1544f5e0-613c-11d1-93df-00c04fd7bd09 1 rfri MS-OXABREF Exchange: referral to an address book server
16e0cf3a-a604-11d0-96b1-00a0c91ece30 1 JetRest - Active Directory database restore
17fdd703-1827-4e34-79d4-24a55c53bb37 1 msgsvc MS-MSRP messenger: names
18f70770-8e64-11cf-9af1-0020af6e72f4 0 IOrCallback MS-DCOM DCOM: callback of the object resolver
1a0d010f-1c33-432c-b0f5-8cf4e8053099 1 - - file server: identifier segments
1a9134dd-7b39-45ba-ad88-44d01ca47f28 1 RemoteRead MS-MQRR message queuing: remote read
1a927394-352e-4553-ae3f-7cf4aafca620 1 WdsRpcInterface MS-WDSC deployment services
1be617c0-31a5-11cf-a7d8-00805f48a135 3 pop3svc - Exchange: POP3
1c1c45ee-4395-11d2-b60b-00104b703efd 0 IWbemFetchSmartEnum MS-WMI management instrumentation: enumeration
1d55b526-c137-46c5-ab79-638f2a68e869 1 DbgIdl - RPC debugging
1ff70682-0a51-30e8-076d-740be8cee98b 1 atsvc MS-TSCH task scheduler: AT jobs
1fff8faa-ec23-4e3f-a8ce-4b2f8707e636 1 - - IP helper: Teredo consumer
201ef99a-7fa0-444c-9399-19ba84f12a1a 1 - - application information (elevation)
20610036-fa22-11cf-9823-00a0c911e5df 1 rasrpc MS-RRASM remote access service
22e5386d-8b12-4bf0-b0ec-6a1ea419e366 1 NetEventForwarder MS-LREC live event capture
2465e9e0-a873-11d0-930b-00a0c90ab17c 3 imap4svc - Exchange: IMAP4
2c9273e0-1dc3-11d3-b364-00105a1f8177 0 IWbemRefreshingServices MS-WMI management instrumentation: refreshing
2eb08e3e-639f-4fba-97b1-14f878961076 1 - - group policy client
2f5f3220-c126-1076-b549-074d078619da 1 nddeapi - network DDE
2f5f6520-ca46-1067-b319-00dd010662da 1 tapsrv MS-TRP telephony server
2f5f6521-ca47-1068-b319-00dd010662db 1 remotesp MS-TRP telephony client
2fb92682-6599-42dc-ae13-bd2ca89bd11c 1 - - firewall: internal functions
300f3532-38cc-11d0-a3f0-0020af6b0add 1 trkwks MS-DLTW distributed link tracking client
30adc50c-5cbc-46ce-9a0e-91914789e23c 1 - - network location and name resolution policy
338cd001-2244-31f1-aaaa-900038001003 1 winreg MS-RRP remote registry
342cfd40-3c6c-11ce-a893-08002b2e9c6d 0 llsrpc - licence logging
3473dd4d-2e88-4006-9cba-22570909dd10 5 WinHttpAutoProxy - HTTP proxy discovery
367abb81-9844-35f1-ad32-98f038001003 2 svcctl MS-SCMR service control manager
369ce4f0-0fdc-11d3-bde8-00c04f8eee78 1 pmapapi - profile mapping
378e52b0-c0a9-11cf-822d-00aa0051e40f 1 sasec MS-TSCH task scheduler: accounts
38a94e72-a9bc-11d2-8faf-00c04fa378ff 1 - - Exchange: message transfer agent, queue administration
3919286a-b10c-11d0-9ba8-00c04fd92ef5 0 dssetup MS-DSSP role of the machine in its domain
3c4728c5-f0ab-448b-bda1-6ce01eb0a6d5 1 RpcSrvDHCPC - DHCP client
3c4728c5-f0ab-448b-bda1-6ce01eb0a6d6 1 RpcSrvDHCPC6 - DHCPv6 client
3d267954-eeb7-11d1-b94e-00c04fa3080d 1 lserver - remote desktop licensing
3dde7c30-165d-11d1-ab8f-00805f14db40 1 BackupKey MS-BKRP DPAPI: domain backup key
3f99b900-4d87-101b-99b7-aa0004007f07 1 - - SQL Server
41208ee0-e970-11d1-9b9e-00e02c064c39 1 qmmgmt MS-MQMR message queuing: management
412f241e-c12a-11ce-abff-0020af6e7a17 0 ISCM - DCOM: local activation
423ec01e-2e35-11d2-b604-00104b703efd 0 IWbemWCOSmartEnum MS-WMI management instrumentation: enumeration
44aca674-e8fc-11d0-a07c-00c04fb68820 0 IWbemContext MS-WMI management instrumentation: contexts
44aca675-e8fc-11d0-a07c-00c04fb68820 0 IWbemCallResult MS-WMI management instrumentation: results
44e265dd-7daf-42cd-8560-3cdb6e7a2729 1 TsProxyRpcInterface MS-TSGU remote desktop gateway
45776b01-5956-4485-9f80-f428f7d60129 2 DnsResolver - DNS client cache
45f52c28-7f9f-101a-b52b-08002b2efabe 1 winsif MS-RAIW WINS administration
469d6ec0-0d87-11ce-b13f-00aa003bac6c 16 - - Exchange: system attendant, public interface
484809d6-4239-471b-b5bc-61df8c23ac48 1 TermSrvSession MS-TSTS remote desktop services: sessions
497d95a6-2d27-4bf5-9bbd-a6046957133c 1 RCMListener MS-TSTS remote desktop services: listeners
4a452661-8290-4b36-8fbe-7f4093a94978 1 - - print spooler: internal functions
4b112204-0e19-11d3-b42b-0000f81feb9f 1 ssdpsrv - UPnP discovery
4b324fc8-1670-01d3-1278-5a47bf6ee188 3 srvsvc MS-SRVS file server: shares, sessions, open files
4be96a0f-9f52-4729-a51d-c70610f118b0 1 - - biometric service
4d9f4ab8-7d1c-11cf-861e-0020af6e7c57 0 IActivation MS-DCOM DCOM: activation of objects
4da1c422-943d-11d1-acae-00c04fc2aa3f 1 trksvr MS-DLTM distributed link tracking server
4f82f460-0e21-11cf-909e-00805f48a135 4 nntpsvc - Internet information server: NNTP
4fc742e0-4a10-11cf-8273-00aa004ae673 3 netdfs MS-DFSNM DFS namespace management
50abc2a4-574d-40b3-9d66-ee4fd5fba076 5 DnsServer MS-DNSP DNS server administration
51a227ae-825b-41f2-b4a9-1ac9557a1018 1 - - key isolation: Windows Hello keys
5261574a-4572-206e-b268-6b199213b4e4 0 asyncemsmdb MS-OXCRPC Exchange: asynchronous notifications of the mailbox store
53b46b02-c73b-4a3e-8dee-b16b80672fc0 1 TSVIPPublic MS-TSTS remote desktop services: virtual IP
541679ab-2e5f-11d3-b34e-00104bcc4b4a 0 IWbemLoginHelper MS-WMI management instrumentation: login
5422fd3a-d4b8-4cef-a12e-e87d4ca22e90 0 ICertRequestD2 MS-WCCE certificate enrolment over DCOM
552d076a-cb29-4e44-8b6a-d15e59e2c0af 1 - - IP helper: transition configuration
57674cd0-5200-11ce-a897-08002b2e9c6d 1 llslicense - licence logging
58e604e8-9adb-4d2e-a464-3b0683fb1480 1 - - application information (elevation)
5a7b91f8-ff00-11d0-a9b2-00c04fb6e6fc 1 msgsvcsend MS-MSRP messenger: messages
5b821720-f63b-11d0-aad2-00c04fc324db 1 dhcpsrv2 MS-DHCPM DHCP server administration
5ca4a760-ebb1-11cf-8611-00a0245420ed 1 IcaApi MS-TSTS remote desktop services, first interface
5cbe92cb-f4be-45c9-9fc9-33e73e557b20 1 PasswordRecovery - DPAPI: password recovery
5f54ce7d-5b79-4175-8584-cb65313a0e98 1 - - application information (elevation)
6099fc12-3eff-11d0-abd0-00c04fd91a4e 4 fax MS-FAX fax server
60a15ec5-4de8-11d7-a637-005056a20182 1 rpcecho - Samba: echo service for tests
621dff68-3c39-4c6c-aae3-e68e2c6503ad 1 winwzc - wireless configuration
63fbe424-2029-11d1-8db8-00aa004abd5e 1 SensApi - system event notification
650a7e26-eab8-5533-ce43-9c1dfce11511 1 - - remote access: VPN functions
68dcd486-669e-11d1-ab0c-00c04fc2dcd2 1 ismserv - intersite messaging
6b5bdd1e-528c-422c-af8c-a4079be4fe48 1 RemoteFW MS-FASP firewall administration
6bffd098-a112-3610-9833-012892020162 0 browser MS-BRWSA computer browser
6bffd098-a112-3610-9833-46c3f874532d 1 dhcpsrv MS-DHCPM DHCP server administration
6bffd098-a112-3610-9833-46c3f87e345a 1 wkssvc MS-WKST workstation service: domain membership
708cca10-9569-11d1-b2a5-0060977d8118 1 dscomm MS-MQDS message queuing: directory service
76d12b80-3467-11d3-91ff-0090272f9ea3 1 qmcomm2 MS-MQMP message queuing: queue manager
76f03f96-cdfd-44fc-a22c-64950a001209 1 IRemoteWinspool MS-PAR print spooler, asynchronous
76f226c3-ec14-4325-8a99-6a46348418af 1 - - logon process
77df7a80-f298-11d0-8358-00a024c480a8 1 dscomm2 MS-MQDS message queuing: directory service
7c44d7d4-31d5-424c-bd5e-2b3e1f323d22 1 dsaop MS-DRSR Active Directory: preparation of scripts
7c857801-7381-11cf-884d-00aa004b2e24 0 IWbemObjectSink MS-WMI management instrumentation: results
7ea70bcf-48af-4f6a-8968-6a440754d5fa 1 - - network store interface
7f1343fe-50a9-4927-a778-0c5859517bac 1 DfsDs - DFS: directory service
7f9d11bf-7fb9-436b-a812-b2d50c5d4c03 1 - - firewall: internal functions
7fe0d935-dda6-443f-85d0-1cfb58fe41dd 0 ICertAdminD2 MS-CSRA certificate authority administration
811109bf-a4e1-11d1-ab54-00a0c91e9b45 1 winsi2 MS-RAIW WINS administration
82273fdc-e32a-18c3-3f78-827929dc23ea 0 eventlog MS-EVEN event log, first protocol
82ad4280-036b-11cf-972c-00aa006887b0 2 inetinfo MS-IRP Internet information server: administration
83d72bf0-0d89-11ce-b13f-00aa003bac6c 6 - - Exchange: system attendant, private interface
83da7c00-e84f-11d2-9807-00c04f8ec850 2 sfcapi - system file protection
86d35949-83c9-4044-b424-db363231fd0c 1 ITaskSchedulerService MS-TSCH task scheduler
880fd55e-43b9-11e0-b1a8-cf4edfd72085 1 - - wireless: KAPI service
88143fd0-c28d-4b2b-8fef-8d882f6a9390 1 TermSrvEnumeration MS-TSTS remote desktop services: enumeration
885d85fb-c754-4062-a0e7-6872ce0064f4 2 mdssvc - Samba: Spotlight search
894de0c0-0d55-11d3-a322-00c04fa321a1 1 InitShutdown MS-RSP remote shutdown
89742ace-a9ed-11cf-9c0c-08002be7ae86 2 - - Exchange: store administration
897e2e5f-93f3-4376-9c9c-fd2277495c27 1 FrsTransport MS-FRS2 DFS replication
8c7daf44-b6dc-11d1-9a4c-0020af6e7c57 1 appmgmt - application management
8cfb5d70-31a4-11cf-a7d8-00805f48a135 3 smtpsvc - Internet information server: SMTP
8d0ffe72-d252-11d0-bf8f-00c04fd9126b 1 IKeySvc - key service
8d9f4e40-a03d-11ce-8f69-08003e30051b 1 pnp - plug and play
8f09f000-b7ed-11ce-bbd2-00001a181cad 0 dimsvc MS-RRASM routing and remote access
8fb6d884-2388-11d0-8c35-00c04fda2795 4 W32Time MS-W32T time service
8fb74744-b2ff-4c00-be0d-9ef9a191fe1b 1 - - key isolation: Windows Hello keys
906b0ce0-c70b-1067-b317-00dd010662da 1 IXnRemote MS-CMPO distributed transaction coordinator
91ae6020-9e3c-11cf-8d7c-00aa00c091be 0 ICertPassage MS-ICPR certificate enrolment over RPC
93149ca2-973b-11d1-8c39-00c04fb984f9 0 scesrv - security configuration
9556dc99-828c-11cf-a37e-00aa003240c7 0 IWbemServices MS-WMI management instrumentation: services
98716d03-89ac-44c7-bb8c-285824e51c4a 1 - - file server: XACT service
99e64010-b032-11d0-97a4-00c04fd6551d 4 - - Exchange: store administration
99fcfec4-5260-101b-bbcb-00aa0021347a 0 IObjectExporter MS-DCOM DCOM: OXID resolution and pings
9c54e310-a955-4885-bd31-78787147dfa6 0 unixinfo - Samba: Unix identities
9e8ee830-4459-11ce-979b-00aa005ffebe 2 - - Exchange: message transfer agent
a002b3a0-c9b7-11d1-ae88-0080c75e4ec1 1 GetUserToken - logon: user token
a00c021c-2be2-11d2-b678-0000f87a8f8e 1 PerfFrs - file replication: performance counters
a359dec5-e813-4834-8a2a-ba7f1d777d76 0 IWbemBackupRestoreEx MS-WMI management instrumentation: backup
a398e520-d59a-4bdd-aa7a-3c1e0303a511 1 - - IKE and AuthIP
a4f1db00-ca47-1067-b31e-00dd010662da 1 - - Exchange: store administration
a4f1db00-ca47-1067-b31f-00dd010662da 0 emsmdb MS-OXCRPC Exchange: mailbox store
a8e0653c-2744-4389-a61d-7373df8b2292 1 FileServerVssAgent MS-FSRVP shadow copies of shares
ae33069b-a2a8-46ee-a235-ddfd339be281 1 IRPCRemoteObject MS-PAN print spooler: notification objects
afa8bd80-7d8a-11c9-bef4-08002b102989 1 mgmt C706 remote management of any RPC server
afc07e2e-311c-4435-808c-c483ffeec7c9 1 lsacap MS-CAPR central access policies
b18fbab6-56f8-4702-84e0-41053293a869 1 - - user manager
b25a52bf-e5dd-4f4a-aea6-8ca7272a0e86 2 KeyIso - key isolation
b58aa02e-2884-4e97-8176-4ee06d794184 1 - - SysMain (superfetch)
b9785960-524f-11df-8b6d-83dcded72085 1 ISDKey MS-GKDI group keys
b97db8b2-4c63-11cf-bff6-08002be23f2f 2 clusapi2 MS-CMRP failover cluster management
b97db8b2-4c63-11cf-bff6-08002be23f2f 3 clusapi3 MS-CMRP failover cluster management
b9e79e60-3d52-11ce-aaa1-00006901293f 0 IROT - DCOM: running object table
bde95fdf-eee0-45de-9e12-e5a61cd0d4fe 1 RCMPublic MS-TSTS remote desktop services: connection manager
bf09192c-ed60-4928-9dff-d0d7bcb03ed8 1 winbind - Samba: winbind
c0e9671e-33c6-4438-9464-56b2e1b1c7b4 1 - - biometric service
c100beab-d33a-4a4b-bf23-bbef4663d017 1 - - wireless: Connect Now
c49e32c7-bc8b-11d2-85d4-00105a1f8304 0 IWbemBackupRestore MS-WMI management instrumentation: backup
c503f532-443a-4c69-8300-ccd1fbdb3839 2 - - Microsoft Defender
c681d488-d850-11d0-8c52-00c04fd90f7e 1 efsrpc MS-EFSR encrypting file system
c6f3ee72-ce7e-11d1-b71e-00c04fc3111a 1 IMachineActivatorControl - DCOM: activation control
c8cb7687-e6d3-11d2-a958-00c04f682e16 1 davclntrpc - WebDAV client
c9378ff1-16f7-11d0-a0b2-00aa0061426a 1 IPStoreProv - protected storage
c9ac6db5-82b7-4e55-ae8a-e464ed7b4277 1 - - event system
ccd8c074-d0e5-4a40-92b4-d074faa6ba28 1 Witness MS-SWN clustered file server: witness
d049b186-814f-11d1-9a3c-00c04fc9b232 1 NtFrsApi MS-FRS1 file replication: administration
d335b8f6-cb31-11d0-b0f9-006097ba4e54 1 PolicyAgent - IPsec policy agent
d3fbb514-0e3b-11cb-8fad-08002b1d29c3 1 NsiC - name service: client's part
d4781cd6-e5d3-44df-ad94-930efe48a887 0 IWbemLoginClientID MS-WMI management instrumentation: login
d6d70ef0-0e3b-11cb-acc3-08002b1d29c3 1 NsiS - name service: server's part
d95afe70-a6d5-4259-822e-2c84da1ddb0d 1 WindowsShutdown MS-RSP remote shutdown
d99e6e70-fc88-11d0-b498-00a0c90312f3 0 ICertRequestD MS-WCCE certificate enrolment over DCOM
d99e6e71-fc88-11d0-b498-00a0c90312f3 0 ICertAdminD MS-CSRA certificate authority administration
da5a86c5-12c2-4943-ab30-7f74a813d853 1 PerflibV2 MS-PCQ performance counters
dc12a681-737f-11cf-884d-00aa004b2e24 0 IWbemClassObject MS-WMI management instrumentation: objects
dd490425-5325-4565-b774-7e27d6c09c24 1 - - base filtering engine
dea00001-6c97-11d1-8271-00a02442df7d 1 PNIO_Device - PROFINET IO device
dea00002-6c97-11d1-8271-00a02442df7d 1 PNIO_Controller - PROFINET IO controller
dea00003-6c97-11d1-8271-00a02442df7d 1 PNIO_Supervisor - PROFINET IO supervisor
dea00004-6c97-11d1-8271-00a02442df7d 1 PNIO_ParameterServer - PROFINET IO parameter server
df1941c5-fe89-4e79-bf10-463657acf44d 1 efsrpc MS-EFSR encrypting file system
e1af8308-5d1f-11c9-91a4-08002b14a0fa 3 epm C706 endpoint mapper
e33c0cc4-0482-101a-bc0c-02608c6ba218 1 LocToLoc MS-RPCL name service: locator to locator
e3514235-4b06-11d1-ab04-00c04fc2dcd2 4 drsuapi MS-DRSR Active Directory replication and name translation
e3d0d746-d2af-40fd-8a7a-0d7078bb7092 1 BitsPeerAuth MS-BPAU background transfers: peer authentication
e60c73e6-88f9-11cf-9af1-0020af6e72f4 2 ILocalObjectExporter - DCOM: local object resolver
e67ab081-9844-3521-9d32-834f038001c0 1 nwwks - NetWare client
ea0a3165-4834-11d2-a6f8-00c04fa346cc 4 faxclient MS-FAX fax client
ecbdb051-f208-46b9-8c8b-648d9d3f3944 1 - - IP helper: Teredo
ecec0d70-a603-11d0-96b1-00a0c91ece30 1 JetBack - Active Directory database backup
f1e9c5b2-f59b-11d2-b362-00105a1f8177 0 IWbemRemoteRefresher MS-WMI management instrumentation: refreshing
f309ad18-d86a-11d0-a075-00c04fb68820 0 IWbemLevel1Login MS-WMI management instrumentation: login
f50aac00-c7f3-428e-a022-a6b71bfb9d43 1 ICatDBSvc - cryptographic services: catalogue database
f5cc59b4-4264-101a-8c59-08002b2f8426 1 frsrpc MS-FRS1 file replication
f5cc5a18-4264-101a-8c59-08002b2f8426 56 nspi MS-NSPI address book of Active Directory or Exchange
f5cc5a7c-4264-101a-8c59-08002b2f8426 21 xds - Exchange directory service (X.500)
f6beaff7-1e19-4fbb-9f8f-b89e2018337c 1 IEventService MS-EVEN6 event log, second protocol
f930c514-1215-11d3-99a5-00a0c9b61b04 1 - - Exchange: system attendant, cluster interface
fd7a0523-dc70-43dd-9b2e-9c5ed48225b1 1 - - application information (elevation)
fdb3a030-065f-11d1-bb9b-00a024ea5525 1 qmcomm MS-MQMP message queuing: queue manager
`;
