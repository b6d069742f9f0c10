/**
 * Interfaces by UUID, one line each: UUID, major version, name in its IDL (`-` where none is published), document that specifies it (`-` where none
 * does), and our words for what it is. Sorted by UUID. Where the facts come from: UUID, name and version of a line with a document stand in that
 * document; those of a line without one are in public lists (impacket's of interfaces and their programs, Zeek's, Wireshark's, go-msrpc's) or in the
 * entries that servers make in their endpoint maps, and are only as good as these.
 */
export const interfaceLines = `
00000000-0000-0000-0000-000000000046 0 IUnknown - OLE automation
00000000-0000-0000-c000-000000000046 0 IUnknown MS-DCOM DCOM: the root of every interface
00000001-0000-0000-c000-000000000046 0 IClassFactory - DCOM
00000002-0001-0000-c000-000000000069 1 kdcrpc - in kdcsvc.dll
00000003-0000-0000-c000-000000000046 0 IMarshal - DCOM
0000000c-0000-0000-c000-000000000046 0 IStream - COM: streams
0000000e-0000-0000-c000-000000000046 0 IBindCtx - COM: monikers
0000000f-0000-0000-c000-000000000046 0 IMoniker - COM: monikers
00000010-0000-0000-c000-000000000046 0 IRunningObjectTable - COM: running objects
0000002d-0000-0000-c000-000000000046 0 ITypeMarshal - OLE automation
0000002e-0000-0000-c000-000000000046 0 ITypeFactory - OLE automation
00000101-0000-0000-c000-000000000046 0 IEnumString - COM: enumerations
00000102-0000-0000-c000-000000000046 0 IEnumMoniker - COM: monikers
0000010c-0000-0000-c000-000000000046 0 IPersist - COM: persistence
00000131-0000-0000-c000-000000000046 0 IRemUnknown MS-DCOM DCOM: reference counts of remote objects
00000131-1234-5678-cafe-000000000046 0 IPID-IRemUnknown - DCOM: the id of a process' reference counts
00000132-0000-0000-c000-000000000046 0 ILocalSystemActivator - DCOM
00000134-0000-0000-c000-000000000046 0 IRundown - DCOM: rundown of remote objects
00000136-0000-0000-c000-000000000046 0 ISCMLocalActivator - DCOM: local activation
00000140-0000-0000-c000-000000000046 0 IClassActivator - DCOM
00000141-0000-0000-c000-000000000046 0 - - COM, by its number
00000143-0000-0000-c000-000000000046 0 IRemUnknown2 MS-DCOM DCOM: reference counts of remote objects
000001a0-0000-0000-c000-000000000046 0 IRemoteSCMActivator MS-DCOM DCOM: activation of objects
000001a2-0000-0000-c000-000000000046 0 IActivationPropertiesIn MS-DCOM DCOM
000001a3-0000-0000-c000-000000000046 0 IActivationPropertiesOut MS-DCOM DCOM
000001c0-0000-0000-c000-000000000046 0 IContext MS-DCOM DCOM
00020400-0000-0000-c000-000000000046 0 IDispatch MS-OAUT OLE automation: late-bound calls
00020401-0000-0000-c000-000000000046 0 ITypeInfo MS-OAUT OLE automation
00020402-0000-0000-c000-000000000046 0 ITypeLib MS-OAUT OLE automation
00020403-0000-0000-c000-000000000046 0 ITypeComp MS-OAUT OLE automation
00020404-0000-0000-c000-000000000046 0 IEnumVARIANT MS-OAUT OLE automation
00020405-0000-0000-c000-000000000046 0 ICreateTypeInfo - OLE automation
00020406-0000-0000-c000-000000000046 0 ICreateTypeLib - OLE automation
0002040e-0000-0000-c000-000000000046 0 ICreateTypeInfo2 - OLE automation
0002040f-0000-0000-c000-000000000046 0 ICreateTypeLib2 - OLE automation
00020410-0000-0000-c000-000000000046 0 ITypeChangeEvents - OLE automation
00020411-0000-0000-c000-000000000046 0 ITypeLib2 MS-OAUT OLE automation
00020412-0000-0000-c000-000000000046 0 ITypeInfo2 MS-OAUT OLE automation
003fd39c-7feb-1bbc-bebe-02608c2ef4d2 1 icl_rpc - ICL RPC
004c6a2b-0c19-4c69-9f5c-a269b2560db9 0 IWindowsDriverUpdate4 MS-UAMG update agent
00645e6c-fc9f-4a0c-9896-f00b66297798 1 icardagtrpc - in icardagt.exe
01454b97-c6a5-4685-bea8-9779c88ab990 0 IHostMgr3 MS-ISTM iSCSI software targets
0188ac2f-ecb3-4173-9779-635ca2039c72 0 IMSMQCollection MC-MQAC message queuing: ActiveX client
0191775e-bcff-445a-b4f4-3bdda54e2816 0 IAppHostPropertyCollection MC-IISA Internet information services: configuration
01954e6b-9254-4e6e-808c-c9e05d007696 0 IVssEnumMgmtObject MS-SCMP shadow copies: management
019ee420-682d-11c9-a607-08002b0dea7a 1 time_service - DCE: distributed time, requests
027947e1-d731-11ce-a357-000000000001 0 IEnumWbemClassObject MS-WMI management instrumentation: enumeration
0316560b-5db4-4ed9-bbb5-213436ddc0d9 0 IVdsRemovable MS-VDS virtual disks
0344cdda-151e-4cbf-82da-66ae61e97754 0 IAppHostElementSchemaCollection MC-IISA Internet information services: configuration
034634fd-ba3f-11d1-856a-00a0c944138c 0 IManageTelnetSessions MS-TSRAP remote desktop gateway
0361ae94-0316-4c6c-8ad8-c594375800e2 1 PsmSrvAppHost - in psmsrv.dll
038374ff-098b-11d8-9414-505054503030 0 IDataCollector MS-PLA performance logs and alerts
03837502-098b-11d8-9414-505054503030 0 IDataCollectorCollection MS-PLA performance logs and alerts
03837506-098b-11d8-9414-505054503030 0 IPerformanceCounterDataCollector MS-PLA performance logs and alerts
0383750b-098b-11d8-9414-505054503030 0 ITraceDataCollector MS-PLA performance logs and alerts
03837510-098b-11d8-9414-505054503030 0 ITraceDataProviderCollection MS-PLA performance logs and alerts
03837512-098b-11d8-9414-505054503030 0 ITraceDataProvider MS-PLA performance logs and alerts
03837514-098b-11d8-9414-505054503030 0 IConfigurationDataCollector MS-PLA performance logs and alerts
03837516-098b-11d8-9414-505054503030 0 IAlertDataCollector MS-PLA performance logs and alerts
0383751a-098b-11d8-9414-505054503030 0 IApiTracingDataCollector MS-PLA performance logs and alerts
03837520-098b-11d8-9414-505054503030 0 IDataCollectorSet MS-PLA performance logs and alerts
03837524-098b-11d8-9414-505054503030 0 IDataCollectorSetCollection MS-PLA performance logs and alerts
03837533-098b-11d8-9414-505054503030 0 IValueMapItem MS-PLA performance logs and alerts
03837534-098b-11d8-9414-505054503030 0 IValueMap MS-PLA performance logs and alerts
0383753a-098b-11d8-9414-505054503030 0 ISchedule MS-PLA performance logs and alerts
0383753d-098b-11d8-9414-505054503030 0 IScheduleCollection MS-PLA performance logs and alerts
03837541-098b-11d8-9414-505054503030 0 IDataManager MS-PLA performance logs and alerts
03837543-098b-11d8-9414-505054503030 0 IFolderAction MS-PLA performance logs and alerts
03837544-098b-11d8-9414-505054503030 0 IFolderActionCollection MS-PLA performance logs and alerts
048cf666-ab42-42b4-8975-1357018decb3 1 - - in ws2_32.dll
0497b57d-2e66-424f-a0c6-157cd5d41700 1 appinfopkg - in appinfo.dll
04c6895d-eaf2-4034-97f3-311de9be413a 0 IUpdateSearcher3 MS-UAMG update agent
04eeb297-cbf4-466b-8a2a-bfd6a2f10bba 1 efskrpc - in efssvc.dll
04fcb220-fcfd-11cd-bec8-00aa0047ae4e 1 - - in a list of UUIDs to try servers with, which gives no name
05ebb278-e114-4ec1-a5a3-096153f300e4 1 - - in tsgqec.dll
06bba54a-be05-49f9-b0a0-30f790261023 1 wscsvc - security centre
070669eb-b52f-11d1-9270-00c04fbbbfb3 0 IDataFactory2 MS-ADTG remote data services
0716caf8-7d05-4a46-8099-77594be91394 0 IAppHostConstantValue MC-IISA Internet information services: configuration
07408340-ae31-11e1-97dc-539f7fddc06f 0 smbXsrv - Samba: internal
0767a036-0d22-48aa-ba69-b619480f38cb 1 PcaSvc - program compatibility assistant
0770687e-9f36-4d6f-8778-599d188461c9 1 IFsrmFileManagementJob MS-FSRM file server resource manager
07b91411-14fe-4856-8982-c3fa7581d784 1 SignalRpc - in PackageStateRoaming.dll
07e5c822-f00c-47a1-8fce-b244da56fd06 0 IVdsDisk MS-VDS virtual disks
07f7438c-7709-4ca5-b518-91279288134e 0 IUpdateCollection MS-UAMG update agent
0818a8ef-9ba9-40d8-a6f9-e22833cc771e 0 IVdsService MS-VDS virtual disks
081e7188-c080-4ff3-9238-29f66d6cabfd 0 IMessenger MS-RSMP removable storage
082a3471-31b6-422a-b931-a54401960c62 1 HamRpcSrv - in psmserviceexthost.dll
085b0334-e454-4d91-9b8c-4134f9e793f3 1 PsmSrvApp - in psmsrv.dll
08a90f5f-0702-48d6-b45f-02a9885a9768 0 IAppHostChildElementCollection MC-IISA Internet information services: configuration
09704557-82c0-416b-b6e4-c85b8f789803 2 audiosrv3 - in audiosrv.dll
09829352-87c2-418d-8d79-4133969a489d 0 IAppHostChangeHandler MC-IISA Internet information services: configuration
0a46e05f-ded7-4890-9dca-8256bb7ad510 2 CsIntegRpcServerEndPoint - in CSFalconService.exe
0a533b58-0ed9-4085-b6e8-95795e147972 1 RpcBluetoothGatt - in Microsoft.Bluetooth.Service.dll
0a5a5830-58e0-11ce-a3cc-00aa00607271 1 - - in a list of UUIDs to try servers with, which gives no name
0a74ef1c-41a4-4e06-83ae-dc74fb1cdd53 1 idletask - task scheduler: idle detection
0ac13689-3134-47c6-a17c-4669216801be 0 IVdsServiceHba MS-VDS virtual disks
0b0a6584-9e0f-11cf-a3cf-00805f68cb1b 1 localepmp - endpoint mapper: local interface
0b1c2170-5732-4e0e-8cd3-d9b16f3b84d7 0 authzr MS-RAA remote authorization
0b6edbfa-4a24-4fc6-8a23-942b1eca65d1 1 IRPCAsyncNotify MS-PAN print spooler: notifications
0bb8531d-7e8d-424f-986c-a0b8f60a3e7b 0 IUpdateServiceManager2 MS-UAMG update agent
0c53aa2e-fb1c-49c5-bfb6-c54f8e5857cd 1 ActiveSyncServer - in SyncController.dll
0c821d64-a3fc-11d1-bb7a-0080c75e4ec1 1 irftprpc - in irftp.exe
0d3c7f20-1c8d-4654-a1b3-51563b298bda 1 IUserMarshalData - user manager
0d3e2735-cea0-4ecc-a9e2-41a2d81aed4e 1 RBiPtSrv - in bisrv.dll
0d47017b-b33b-46ad-9e18-fe96456c5078 1 HamRpcSrvSess - in psmserviceexthost.dll
0d521700-a372-4bef-828b-3d00c10adebd 0 IWindowsDriverUpdateEntryCollection MS-UAMG update agent
0d72a7d4-6148-11d1-b4aa-00c04fb66ea0 1 ICertProtect - cryptographic services
0d7c1e50-113a-11ca-b71f-08001e01dc6c 1 secidmap - DCE security: ids and names
0da00951-5b6c-4488-9a89-750cac70920c 1 ntp_signd - Samba: internal
0da5a86c-12c2-4943-30ab-7f74a813d853 1 - - in a list of UUIDs to try servers with, which gives no name
0dd8a158-ebe6-4008-a1d9-b7ecc8f1104b 0 IAppHostSectionGroup MC-IISA Internet information services: configuration
0e3d6630-b46b-11d1-9d2d-006008b0e5ca 0 ICatalogTableRead MS-COMA COM+: remote administration
0e3d6631-b46b-11d1-9d2d-006008b0e5ca 0 ICatalogTableWrite MS-COMA COM+: remote administration
0e4a0156-dd5d-11d2-8c2f-00c04fb6bcde 1 - - Exchange: information store
0eac4842-8763-11cf-a743-00aa00a3f00d 0 IDataFactory MS-ADTG remote data services
0eff23e6-555a-11cd-95bf-0800092784c3 1 rs_prop_attr - DCE security: registry
0fb15084-af41-11ce-bd2b-204c4f4f5020 0 ITransaction MC-MQAC message queuing: ActiveX client
0fc77b1a-95d8-4a2e-a0c0-cff54237462b 0 FmMuxSrvNotificationCoreUI - in modernexecserver.dll
0ff1f646-13bb-400a-ab50-9a78f2b7a85a 1 HamRpcSrvHostId - in psmserviceexthost.dll
100da538-3f4a-45ab-b852-709148152789 0 IEnumLMMountPoint MS-ISTM iSCSI software targets
1088a980-eae5-11d0-8d9b-00a02453c337 1 qm2qm MS-MQQP message queuing: between queue managers
10c5e575-7984-4e81-a56b-431f5f92ae42 0 IVdsProvider MS-VDS virtual disks
10f24e8e-0fa6-11d2-a910-00c04f990f3b 1 - - Exchange: information store
11220835-5b26-4d94-ae86-c3e475a809de 1 ICryptProtect - DPAPI: protected storage
112b1dff-d9dc-41f7-869f-d67fee7cb591 0 ITpmVirtualSmartCardManager MS-TPMVSC virtual smart cards
112eda6b-95b3-476f-9d90-aee82c6b8181 0 IUpdate3 MS-UAMG update agent
118610b7-8d94-4030-b5b8-500889788e4e 0 IEnumVdsObject MS-VDS virtual disks
11899a43-2b68-4a76-92e3-a3d6ad8c26ce 1 TermSrvNotification MS-TSTS remote desktop services: notifications
11942d87-a1de-4e7f-83fb-a840d9c5928d 0 IClusterStorage3 MS-CSVP failover cluster: validation and shared volumes
11f25515-c879-400a-989e-b074d5f092fe 1 TermSrvPrivate - in lsm.exe
12108a88-6858-4467-b92f-e6cf4568dfb6 0 IClusterStorage2 MS-CSVP failover cluster: validation and shared volumes
12345678-1234-abcd-ef00-0123456789ab 1 winspool MS-RPRN print spooler
12345678-1234-abcd-ef00-01234567cffb 1 logon MS-NRPC Netlogon: secure channel and pass-through logon
12345778-1234-abcd-ef00-0123456789ab 0 lsarpc MS-LSAD local security authority: policy and names
12345778-1234-abcd-ef00-0123456789ac 1 samr MS-SAMR security accounts: users and groups
1257b580-ce2f-4109-82d6-a9459d0bf6bc 1 SessEnvPublicRpc MS-TSTS remote desktop configuration
12937789-e247-4917-9c20-f3ee9c7ee783 0 IFsrmActionCommand MS-FSRM file server resource manager
12a30900-7300-11d2-b0e6-00e02c074f6b 0 IMSMQApplication2 MC-MQAC message queuing: ActiveX client
12b81e99-f207-4a4c-85d3-77b42f76fd14 1 ISeclogon - secondary logon
12d4b7c8-77d5-11d1-8c24-00c04fa3080d 1 lserver - remote desktop licensing
12e65dd8-887f-41ef-91bf-8d816c42c2e7 1 ISecureDesktop - logon process: secure desktop
130ceefb-e466-11d1-b78b-00c04fa32883 2 ismapi - intersite messaging
135698d2-3a37-4d26-99df-e2bb6ae3ac61 0 IVolumeClient3 MS-DMRP disk management
1377d115-98fd-4034-b574-111156ca239c 1 CSebiPublisher - in systemeventsbrokerserver.dll
1396de6f-a794-4b11-b93f-6b69a5b47bae 0 IEnumWTDiskLunMapping MS-ISTM iSCSI software targets
13b50bff-290a-47dd-8558-b7c58db1a71a 0 IVdsPack2 MS-VDS virtual disks
144fe9b0-d23d-4a8b-8634-fb4457533b7a 0 IUpdate2 MS-UAMG update agent
1453c42c-0fa6-11d2-a910-00c04f990f3b 1 - - Exchange: information store
14a8831c-bc82-11d2-8a64-0008c7457e5d 1 ExtendedError MS-EERR extended error information
14fbe036-3ed7-4e10-90e9-a5ff991aff01 0 IVdsServiceIscsi MS-VDS virtual disks
1518b460-6518-4172-940f-c75883b24ceb 0 IUpdateService2 MS-UAMG update agent
1544f5e0-613c-11d1-93df-00c04fd7bd09 1 rfri MS-OXABREF Exchange: referral to an address book server
1568a795-3924-4118-b74b-68d8f0fa5daf 0 IFsrmQuotaBase MS-FSRM file server resource manager
15a81350-497d-4aba-80e9-d4dbcc5521fe 0 IFsrmStorageModuleDefinition MS-FSRM file server resource manager
15cd3850-28ca-11ce-a4e8-00aa006116cb 1 - - in PeerDistSvc.dll
15fc031c-0652-4306-b2c3-f558b8f837e2 0 IVdsServiceSw MS-VDS virtual disks
16e0cf3a-a604-11d0-96b1-00a0c91ece30 1 JetRest - Active Directory database restore
1702b695-99ca-4f32-93e4-1e1c4d5ddb53 0 krb5ccache - Samba: internal
178d84be-9291-4994-82c6-3f909aca5a03 1 RmGameModeRSrv - in psmserviceexthost.dll
17fc11e9-c258-4b8d-8d07-2f4125156244 1 Mimicom - known by name only
17fdd703-1827-4e34-79d4-24a55c53bb37 1 msgsvc MS-MSRP messenger: names
1822a95e-1c2b-4d02-ab25-cc116dd9dbde 0 IWTDisk3 MS-ISTM iSCSI software targets
182c40fa-32e4-11d0-818b-00a0c9231c29 0 ICatalogSession MS-COMA COM+: remote administration
1832bcf6-cab8-41d4-85d2-c9410764f75a 1 RmCoreRpcSrv - in psmserviceexthost.dll
18f70770-8e64-11cf-9af1-0020af6e72f4 0 IOrCallback - DCOM: callback of the object resolver
1995785d-2a1e-492f-8923-e621eaca39d9 0 IEnumPortal MS-ISTM iSCSI software targets
1a0d010f-1c33-432c-b0f5-8cf4e8053099 1 IdSegSrv - file server: identifier segments
1a1bb35f-abb8-451c-a1ae-33d98f1bef4a 0 ITpmVirtualSmartCardManagerStatusCallback MS-TPMVSC virtual smart cards
1a9134dd-7b39-45ba-ad88-44d01ca47f28 1 RemoteRead MS-MQRR message queuing: remote read
1a927394-352e-4553-ae3f-7cf4aafca620 1 WdsRpcInterface MS-WDSC deployment services
1aa5e974-6282-4e8d-9c96-40186e89d280 1 - - in scss.exe
1b1c4d1c-abc4-4d3a-8c22-547fba3aa8a0 0 ISnsMgr MS-ISTM iSCSI software targets
1b37ca91-76b1-4f5e-a3c7-2abfc61f2bb0 1 RBiRtSrv - in bisrv.dll
1bb617b8-3886-49dc-af82-a6c90fa35dda 0 IFsrmMutableCollection MS-FSRM file server resource manager
1bddb2a6-c0c3-41be-8703-ddbdf4f0e80a 1 winlan - in dot3svc.dll
1be2275a-b315-4f70-9e44-879b3a2a53f2 0 IVdsVolumeOnline MS-VDS virtual disks
1be41572-91dd-11d1-aeb2-00c04fb68820 0 IWbemProviderInit - management instrumentation
1be617c0-31a5-11cf-a7d8-00805f48a135 3 pop3svc - Exchange: POP3
1c1c45ee-4395-11d2-b60b-00104b703efd 0 IWbemFetchSmartEnum MS-WMI management instrumentation: enumeration
1cbcad78-df0b-4934-b558-87839ea501c9 0 dsrolesvc - in lsasrv.dll
1cf2b120-547d-101b-8e65-08002b2bd119 0 IErrorInfo - OLE automation: errors
1d118904-94b3-4a64-9fa6-ed432666a7b9 0 ICatalog64BitSupport MS-COMA COM+: remote administration
1d193c08-000b-11ca-ba1d-02608c2ea96e 1 butc - DFS of DCE: tape coordinator
1d55b526-c137-46c5-ab79-638f2a68e869 1 DbgIdl - RPC debugging
1dfce5a8-dd8a-4e33-aace-f603922fd9e7 0 - - in wpcsvc.dll
1e062b84-e5e6-4b4b-8a25-67b81e8f13e8 0 IVdsVDisk MS-VDS virtual disks
1e665584-40fe-4450-8f6e-802362399694 1 TermSrvAdmin - in lsm.exe
1f260487-ba29-4f13-928a-bbd29761b083 1 - - in termsrv.dll
1f7b1697-ecb2-4cbb-8a0e-75c427f4a6f0 0 IImport2 MS-COMA COM+: remote administration
1fe1af83-c95d-9111-a408-002b14a0fa03 0 - - in rpcss.dll
1ff70682-0a51-30e8-076d-740be8cee98b 1 atsvc MS-TSCH task scheduler: AT jobs
1fff8faa-ec23-4e3f-a8ce-4b2f8707e636 1 teredoconsumer - IP helper: Teredo consumer
201ef99a-7fa0-444c-9399-19ba84f12a1a 1 appinfo - application information (elevation)
205bebf8-dd93-452a-95a6-32b566b35828 0 IFsrmFileScreenTemplate MS-FSRM file server resource manager
20610036-fa22-11cf-9823-00a0c911e5df 1 rasrpc MS-RRASM remote access service
209bb240-b919-11d1-bbb6-0080c75e4ec1 1 irmon1 - in irmon.dll
20c40295-8dba-48e6-aebf-3e78ef3bb144 1 SrvOdbPt - in bisrv.dll
20d15747-6c48-4254-a358-65039fd8c63c 0 IServerHealthReport2 MS-DFSRH DFS replication: helper
2137a71f-bb5e-4e29-8e7e-2e46a6681dbf 9 - - in wspsrv.exe
214a0f28-b737-4026-b847-4f9e37d79529 0 IVssDifferentialSoftwareSnapshotMgmt MS-SCMP shadow copies: management
21546ae8-4da5-445e-987f-627fea39c5e8 0 IWRMConfig MS-WSRM system resource manager
21cd80a2-b305-4f37-9d4c-4534a8d9b568 0 IWmiProviderFactory - management instrumentation: providers
22716894-fd8e-4462-9783-09e6d9531f16 1 - - in ubpm.dll
22bcef93-4a3f-4183-89f9-2f8b8a628aee 0 IFsrmObject MS-FSRM file server resource manager
22e5386d-8b12-4bf0-b0ec-6a1ea419e366 1 NetEventForwarder MS-LREC live event capture
22f03340-547d-101b-8e65-08002b2bd119 0 ICreateErrorInfo - OLE automation: errors
23857e3c-02ba-44a3-9423-b1c900805f37 0 IUpdateServiceManager MS-UAMG update agent
23c9dd26-2355-4fe2-84de-f779a238adbd 0 IProcessDump MS-COMT COM+: tracker
24019106-a203-4642-b88d-82dae9158929 1 WluirRpc - in authui.dll
2465e9e0-a873-11d0-930b-00a0c90ab17c 3 imap4svc - Exchange: IMAP4
2510ea7d-c355-40c9-852c-e3b1b1338d67 0 IClusterLogEx2 MS-CSVP failover cluster: validation and shared volumes
2513bcbe-6cd4-4348-855e-7efb3c336dd3 1 SrvOdb - in bisrv.dll
2579ff35-0ab0-4e5a-88fa-1d88c4e0cb92 2 crypttpmeksvc - in crypttpmeksvc.dll
257df1c9-c6d3-11ca-8554-08002b1c8f1f 1 cds_clerkserver - DCE cell directory: clerk
25952c5d-7976-4aa1-a3cb-c35f7ae79d1b 1 WDiagRpc - in wlansvc.dll
266f33b4-c7c1-4bd1-8f52-ddb8f2214ea9 1 WlanSvc - in wlansvc.dll
266f33b4-c7c1-4bd1-8f52-ddb8f2214eb0 1 WlanSvcLowPriv - in wlansvc.dll
27b899fe-6ffa-4481-a184-d3daade8a02b 1 IFsrmReportManager MS-FSRM file server resource manager
27e94b0d-5139-49a2-9a61-93522dc54652 0 IUpdate4 MS-UAMG update agent
28607ff1-15a0-8e03-d670-b89eec8eb047 1 - - in a list of UUIDs to try servers with, which gives no name
28bc8d5e-ca4b-4f54-973c-ed9622d2b3ac 0 IDirectoryEnum MS-ISTM iSCSI software targets
2931c32c-f731-4c56-9feb-3d5f1c5e72bf 0 IClusterNetwork2 MS-CSVP failover cluster: validation and shared volumes
29770a8f-829b-4158-90a2-78cd488501f7 1 TSSDFarmRpc - in sessenv.dll
29822ab7-f302-11d0-9953-00c04fd919c1 0 IWamAdmin MS-IMSA Internet information services: metabase
29822ab8-f302-11d0-9953-00c04fd919c1 0 IWamAdmin2 MS-IMSA Internet information services: metabase
2a3eb639-d134-422d-90d8-aaa1b5216202 0 IResourceManager2 MS-WSRM system resource manager
2a82bb21-e44f-4791-9aa1-dfae788e2f43 1 UBPM - in UBPM.dll
2abd757f-2851-4997-9a13-47d2a885d6ca 0 IVdsHbaPort MS-VDS virtual disks
2acb9d68-b434-4b3e-b966-e06b4b3a84cb 1 BthServRPCService - in bthserv.dll
2c7fd9ce-e706-4b40-b412-953107ef9bb0 0 RmgrSrv - in psmserviceexthost.dll
2c9273e0-1dc3-11d3-b364-00105a1f8177 0 IWbemRefreshingServices MS-WMI management instrumentation: refreshing
2c9a33d5-f1db-472d-8464-42b8b0c76c38 1 - - in tbssvc.dll
2ce0c5b0-6e67-11d2-b0e6-00e02c074f6b 0 IMSMQTransaction2 MC-MQAC message queuing: ActiveX client
2d24ff0b-1bab-404c-a0fd-42c85577bf68 1 NgcHandlerRpc - in NgcCtnrSvc.dll
2d98a740-581d-41b9-aa0d-a88b9d5ce938 1 RBiSrv - in bisrv.dll
2d9915fb-9d42-4328-b782-1b46819fab9e 0 IAppHostMethodSchema MC-IISA Internet information services: configuration
2dbe63c4-b340-48a0-a5b0-158e07fc567e 0 IFsrmActionReport MS-FSRM file server resource manager
2e6035b2-e8f1-41a7-a044-656b439c4c34 1 ProxyMgr - in httpprxm.dll
2e7d4935-59d2-4312-a2c8-41900aa5495f 1 daschallenge - in das.dll
2eb08e3e-639f-4fba-97b1-14f878961076 1 gpsvc - group policy client
2f59a331-bf7d-48cb-9e5c-7c090d76e8b8 1 - - in termsrv.dll
2f59a331-bf7d-48cb-9ec5-7c090d76e8b8 1 lcrpc - remote desktop services: local sessions
2f5f3220-c126-1076-b549-074d078619da 1 nddeapi - network DDE
2f5f6520-ca46-1067-b319-00dd010662da 1 tapsrv MS-TRP telephony server
2f5f6521-ca47-1068-b319-00dd010662db 1 remotesp MS-TRP telephony client
2f5f6521-cb55-1059-b446-00df0bce31db 1 UnimdmRpc - known by name only
2fb92682-6599-42dc-ae13-bd2ca89bd11c 1 FwRpc1 - firewall: internal functions
30034843-029d-46ec-8fff-5d12987f85c4 1 NgcRpc - in NgcCtnrSvc.dll
300f3532-38cc-11d0-a3f0-0020af6b0add 1 trkwks MS-DLTW distributed link tracking client
30adc50c-5cbc-46ce-9a0e-91914789e23c 1 nrpsrv - network location and name resolution policy
30b044a5-a225-43f0-b3a4-e060df91f9c1 1 CertPropSvc - in certprop.dll
3127ca40-446e-11ce-8135-00aa004bb851 0 IErrorLog - OLE automation: errors
312cc019-d5cd-4ca7-8c10-9e0a661f147e 0 IStatusNotify MS-ISTM iSCSI software targets
3139a0e2-68da-11cd-91c7-080009242444 1 rs_pwd_mgmt - DCE security: registry
31a83ea0-c0e4-4a2c-8a01-353cc2a4c60a 0 IAppHostMappingExtension MC-IISA Internet information services: configuration
326731e3-c1c0-4a69-ae20-7d9044a4ea5c 1 - - in profsvc.dll
326af66f-2ac0-4f68-bf8c-4759f054fa29 1 IFsrmPropertyCondition MS-FSRM file server resource manager
333a2276-0000-0000-0d00-00809c000000 3 conv - connectionless RPC: conversation (who are you)
333b33c3-0000-0000-0d00-008784000000 1 llb_ - NCS: local location broker, from which the endpoint mapper came
33511f95-5b84-4dcc-b6cc-3f4b21da53e1 1 - - in ubpm.dll
3357951c-a1d1-47db-a278-ab945d063d03 1 lbservice - in LBService.dll
338cd001-2244-31f1-aaaa-900038001003 1 winreg MS-RRP remote registry
33d84484-3626-47ee-8c6f-e7e98b113be1 2 TaskScheduler - in WPTaskScheduler.dll
342cfd40-3c6c-11ce-a893-08002b2e9c6d 0 llsrpc - licence logging
345b026b-5802-4e38-ac75-795e08b0b83f 0 IEnumIDMethod MS-ISTM iSCSI software targets
3473dd4d-2e88-4006-9cba-22570909dd10 5 WinHttpAutoProxy - HTTP proxy discovery
348a0821-69bb-4889-a101-6a9bde6fa720 0 IWTDisk2 MS-ISTM iSCSI software targets
3573e5f2-cfe7-4a79-845f-fe7c68823738 1 PhoneRpc - in phoneservice.dll
359e47c9-682e-11d0-adec-00c04fc2a078 1 - - in a list of UUIDs to try servers with, which gives no name
361993c0-b000-0000-0d00-008784000000 1 rs_unix - DCE security: registry
367abb81-9844-35f1-ad32-98f038001003 2 svcctl MS-SCMR service control manager
369ce4f0-0fdc-11d3-bde8-00c04f8eee78 1 pmapapi - profile mapping
370af178-7758-4dad-8146-7391f6e18585 0 IAppHostConfigLocation MC-IISA Internet information services: configuration
377f739d-9647-4b8e-97d2-5ffce6d759cd 0 IFsrmQuota MS-FSRM file server resource manager
378e52b0-c0a9-11cf-822d-00aa0051e40f 1 sasec MS-TSCH task scheduler: accounts
3858c0d5-0f35-4bf5-9714-69874963bc36 0 IVdsAdvancedDisk3 MS-VDS virtual disks
386ffca4-22f5-4464-b660-be08692d7296 1 - - in a list of UUIDs to try servers with, which gives no name
38a0a9ab-7cc8-4693-ac07-1f28bd03c3da 0 IVdsIscsiInitiatorPortal MS-VDS virtual disks
38a94e72-a9bc-11d2-8faf-00c04fa378ff 1 - - Exchange: message transfer agent, queue administration
38e87280-715c-4c7d-a280-ea1651a19fef 1 IFsrmReportJob MS-FSRM file server resource manager
3919286a-b10c-11d0-9ba8-00c04fd92ef5 0 dssetup MS-DSSP role of the machine in its domain
39322a2d-38ee-4d0d-8095-421a80849a82 0 IFsrmDerivedObjectsResult MS-FSRM file server resource manager
3a410f21-553f-11d1-8e5e-00a0c92c9d5d 0 IDMRemoteServer MS-DMRP disk management
3a56bfb8-576c-43f7-9335-fe4838fd7e37 0 ICategoryCollection MS-UAMG update agent
3a9ef155-691d-4449-8d05-09ad57031823 1 I_pSchRpc - in schedsvc.dll
3b338d89-6cfa-44b8-847e-531531bc9992 1 PsmSrvInfo - in psmsrv.dll
3b69d7f5-9d94-4648-91ca-79939ba263bf 0 IVdsPack MS-VDS virtual disks
3ba0ffc0-93fc-11d0-a4ec-00a0c9062910 1 - - in services.exe of Windows 2000 and XP; no list gives its name
3bbed8d9-2c9a-4b21-8936-acb2f995be6c 0 INtmsObjectManagement3 MS-RSMP removable storage
3c4728c5-f0ab-448b-bda1-6ce01eb0a6d5 1 RpcSrvDHCPC - DHCP client
3c4728c5-f0ab-448b-bda1-6ce01eb0a6d6 1 RpcSrvDHCPC6 - DHCPv6 client
3c73848a-a679-40c5-b101-c963e67f9949 0 IWTGeneral2 MS-ISTM iSCSI software targets
3c745a97-f375-4150-be17-5950f694c699 0 ITpmVirtualSmartCardManager3 MS-TPMVSC virtual smart cards
3ca78105-a3a3-4a68-b458-1a606bab8fd6 1 mpnotifyrpc - in mpnotify.exe
3cc5a774-9689-4395-83d9-2d51d69adc0f 1 ColorAdapterRpcServer - in Microsoft.Graphics.Display.DisplayEnhancementService.dll
3d267954-eeb7-11d1-b94e-00c04fa3080d 1 lserver - remote desktop licensing
3dde7c30-165d-11d1-ab8f-00805f14db40 1 BackupKey MS-BKRP DPAPI: domain backup key
3f31c91e-2545-4b7b-9311-9529e8bffef6 1 - - in p2psvc.dll
3f3b1b86-dbbe-11d1-9da6-00805f85cfe3 0 IContainerControl MS-COMA COM+: remote administration
3f77b086-3a17-11d3-9166-00c04f688e28 1 - - in a list of UUIDs to try servers with, which gives no name
3f99b900-4d87-101b-99b7-aa0004007f07 1 - - SQL Server
3faf4738-3a21-4307-b46c-fdda9bb8c0d5 1 audiosrv - in audiosrv.dll
40cc8569-6d23-4005-9958-e37f08ae192b 0 IEnumSession MS-ISTM iSCSI software targets
40f73c8b-687d-4a13-8d96-3d7f2e683936 0 IVdsDisk2 MS-VDS virtual disks
41208ee0-e970-11d1-9b9e-00e02c064c39 1 qmmgmt MS-MQMR message queuing: management
412f241e-c12a-11ce-abff-0020af6e7a17 0 ISCM - DCOM: local activation
4173ac41-172d-4d52-963c-fdc7e415f717 0 IFsrmQuotaTemplateManager MS-FSRM file server resource manager
423ec01e-2e35-11d2-b604-00104b703efd 0 IWbemWCOSmartEnum MS-WMI management instrumentation: enumeration
426677d5-018c-485c-8a51-20b86d00bdc4 0 IFsrmFileGroupManager MS-FSRM file server resource manager
42dc3511-61d5-48ae-b6dc-59fc00c0a8d6 0 IFsrmQuotaObject MS-FSRM file server resource manager
43890c94-bfd7-4655-ad6a-b4a68397cdcb 0 PimIMService - in pimindexmaintenance.dll
442931d5-e522-4e64-a181-74e98a4e1748 0 IEnumSession2 MS-ISTM iSCSI software targets
44aca674-e8fc-11d0-a07c-00c04fb68820 0 IWbemContext MS-WMI management instrumentation: contexts
44aca675-e8fc-11d0-a07c-00c04fb68820 0 IWbemCallResult MS-WMI management instrumentation: results
44e265dd-7daf-42cd-8560-3cdb6e7a2729 1 TsProxyRpcInterface MS-TSGU remote desktop gateway
450386db-7409-4667-935e-384dbbee2a9e 0 IAppHostPropertySchema MC-IISA Internet information services: configuration
456129e2-1078-11d2-b0f9-00805fc73204 0 ICatalogUtils MS-COMA COM+: remote administration
45776b01-5956-4485-9f80-f428f7d60129 2 DnsResolver - DNS client cache
45f52c28-7f9f-101a-b52b-08002b2efabe 1 winsif MS-RAIW WINS administration
46297823-9940-4c09-aed9-cd3ea6d05968 0 IUpdateIdentity MS-UAMG update agent
4639db2a-bfc5-11d2-9318-00c04fbbbfb3 0 IDataFactory3 MS-ADTG remote data services
469d6ec0-0d87-11ce-b13f-00aa003bac6c 16 - - Exchange: system attendant, public interface
46ea9280-5bbf-445e-831d-41d0f60f503a 1 ifssvc - in ifssvc.exe
47782152-d16c-4229-b4e1-0ddfe308b9f6 0 IFsrmPropertyDefinition2 MS-FSRM file server resource manager
47ac638a-718f-49a0-97c5-574ac77acf4d 2 audiosrv2 - in audiosrv.dll
47b33331-8000-0000-0d00-01dc6c000000 1 rdaclif - DCE: access control lists
47cde9a1-0bf6-11d2-8016-00c04fb9988e 0 ICapabilitySupport MS-COMA COM+: remote administration
481e06cf-ab04-4498-8ffe-124a0a34296d 0 IWRMCalendar MS-WSRM system resource manager
4825ea41-51e3-4c2a-8406-8f2d2698395f 1 - - in userenv.dll
4846cb01-d430-494f-abb4-b1054999fb09 0 IFsrmQuotaManagerEx MS-FSRM file server resource manager
484809d6-4239-471b-b5bc-61df8c23ac48 1 TermSrvSession MS-TSTS remote desktop services: sessions
4885772c-c6d3-11ca-84c6-08002b1c8f1f 1 cprpc_server - DCE cell directory: clerk to server
491260b5-05c9-40d9-b7f2-1f7bdae0927f 0 IClusterSetup MS-CSVP failover cluster: validation and shared volumes
497d95a6-2d27-4bf5-9bbd-a6046957133c 1 RCMListener MS-TSTS remote desktop services: listeners
49ebd502-4a96-41bd-9e3e-4c5057f4250c 0 IWindowsDriverUpdate3 MS-UAMG update agent
4a2f5c31-cfd9-410e-b7fb-29a653973a0f 0 IAutomaticUpdates2 MS-UAMG update agent
4a452661-8290-4b36-8fbe-7f4093a94978 1 IRPCAsyncNotifyChannel - print spooler: internal functions
4a51dcf2-5c3a-4dd2-84db-c3802ee7f9b7 1 - - in ntdsai.dll
4a6b0e15-2e38-11d1-9965-00c04fbbb345 0 IEventSubscription MS-COMEV COM+: event system
4a6b0e16-2e38-11d1-9965-00c04fbbb345 0 IEventSubscription2 MS-COMEV COM+: event system
4a72bfe1-9294-11da-a72b-0800200c9a66 1 - - in rdpinit.exe
4a73fee4-4102-4fcc-9ffb-38614f9ee768 0 IFsrmProperty MS-FSRM file server resource manager
4a967f14-3000-0000-0d00-012882000000 3 convc - connectionless RPC: conversation, the client's side
4afc3636-db01-4052-80c3-03bbcb8d3c69 0 IVdsServiceInitialization MS-VDS virtual disks
4b112204-0e19-11d3-b42b-0000f81feb9f 1 ssdpsrv - UPnP discovery
4b324fc8-1670-01d3-1278-5a47bf6ee188 3 srvsvc MS-SRVS file server: shares, sessions, open files
4bb8ab1d-9ef9-4100-8eb6-dd4b4e418b72 0 IADProxy MS-DFSRH DFS replication: helper
4bdafc52-fe6a-11d2-93f8-00105a11164a 0 IVolumeClient2 MS-DMRP disk management
4be96a0f-9f52-4729-a51d-c70610f118b0 1 WinBioCredentialManager - biometric service
4bec6bb8-b5c2-4b6f-b2c1-5da5cf92d0d9 1 PsmSrvActivation - in psmsrv.dll
4c878280-2000-0000-0d00-028714000000 1 rs_acct - DCE security: registry
4c878280-3000-0000-0d00-028714000000 1 rs_pgo - DCE security: registry
4c878280-4000-0000-0d00-028714000000 1 rs_plcy - DCE security: registry
4c878280-5000-0000-0d00-028714000000 1 rs_misc - DCE security: registry
4c8d0bef-d7f1-49f0-9102-caa05f58d114 1 nlasvc - in nlasvc.dll
4c8f96c3-5d94-4f37-a4f4-f56ab463546f 0 IFsrmActionEventLog MS-FSRM file server resource manager
4c9dbf19-d39e-4bb9-90ee-8f7179b20283 1 UtcApi - in diagtrack.dll
4cbdcb2d-1589-4beb-bd1c-3e582ff0add0 0 IUpdateSearcher2 MS-UAMG update agent
4d37f2dd-ed43-0000-02c0-37cf1e000001 1 bossvr - DFS of DCE: basic overseer
4d37f2dd-ed43-0000-02c0-37cf1e001000 1 dce_update - DFS of DCE: updates
4d37f2dd-ed43-0000-02c0-37cf2e000001 1 fldb - DFS of DCE: fileset location
4d37f2dd-ed43-0002-02c0-37cf1e000000 1 ubikdisk - DFS of DCE: replicated database
4d37f2dd-ed43-0003-02c0-37cf1e000000 1 ubikvote - DFS of DCE: replicated database
4d37f2dd-ed43-0004-02c0-37cf1e000000 1 ftserver - DFS of DCE: fileset server
4d37f2dd-ed43-0005-02c0-37cf1e000000 1 rep_proc - DFS of DCE: replication
4d37f2dd-ed93-0000-02c0-37cf1e000000 1 fileexp - DFS of DCE: file exporter
4d37f2dd-ed96-0000-02c0-37cf1e000000 1 tkn4int - DFS of DCE: tokens
4d9f4ab8-7d1c-11cf-861e-0020af6e7c57 0 IActivation MS-DCOM DCOM: activation of objects
4da1c422-943d-11d1-acae-00c04fc2aa3f 1 trksvr MS-DLTM distributed link tracking server
4daa0135-e1d1-40f1-aaa5-3cc1e53221c3 0 IVdsVolumePlex MS-VDS virtual disks
4dace966-a243-4450-ae3f-9b7bcb5315b8 2 RmGameModeSrv - in psmserviceexthost.dll
4dbcee9a-6343-4651-b85f-5e75d74d983c 0 IVdsVolumeMF2 MS-VDS virtual disks
4dfa1df3-8900-4bc7-bbb5-d1a458c52410 0 IAppHostConfigException MC-IISA Internet information services: configuration
4e14fb9f-2e22-11d1-9964-00c04fbbb345 0 IEventSystem MS-COMEV COM+: event system
4e65a71e-4ede-4886-be67-3c90a08d1f29 0 ISnapshotMgr MS-ISTM iSCSI software targets
4e6cdcc9-fb25-4fd5-9cc5-c9f4b6559cec 0 IComTrackingInfoEvents MS-COMT COM+: tracker
4e934f30-341a-11d1-8fb1-00a024cb6019 0 INtmsLibraryControl1 MS-RSMP removable storage
4ed8abcc-f1e2-438b-981f-bb0e8abc010c 1 HamRpcSrvState - in psmserviceexthost.dll
4f32adc8-6052-4a04-8701-293ccf2096f0 1 sspirpc - in sspisrv.dll
4f7ca01c-a9e5-45b6-b142-2332a1339c1d 0 IWRMAccounting MS-WSRM system resource manager
4f82f460-0e21-11cf-909e-00805f48a135 4 nntpsvc - Internet information server: NNTP
4f83da7c-d2e8-9811-0700-c04f8ec85002 0 - - in sfc.dll
4fc742e0-4a10-11cf-8273-00aa004ae673 3 netdfs MS-DFSNM DFS namespace management
503626a3-8e14-4729-9355-0fe664bd2321 0 IUpdateExceptionCollection MS-UAMG update agent
506c3b0e-4bd1-4c56-88c0-49a20ed4b539 1 milcore - in milcore.dll
509bc7ae-77be-4ee8-b07c-0d096bb44345 1 ColorManagementRpcServer - in DispBroker.Desktop.dll
50abc2a4-574d-40b3-9d66-ee4fd5fba076 5 DnsServer MS-DNSP DNS server administration
515c1277-2c81-440e-8fcf-367921ed4f59 0 IFsrmPipelineModuleDefinition MS-FSRM file server resource manager
51a227ae-825b-41f2-b4a9-1ac9557a1018 1 TokenBindingApi - key isolation: Windows Hello keys
51c82175-844e-4750-b0d8-ec255555bc06 1 - - in SLsvc.exe
5222821f-d5e2-4885-84f1-5f6185a0ec41 1 NcbRpcSrv - in ncbservice.dll
5261574a-4572-206e-b268-6b199213b4e4 0 asyncemsmdb MS-OXCRPC Exchange: asynchronous notifications of the mailbox store
5267aaba-4f49-4653-8e26-d1e11f3f2ad9 1 - - in termsrv.dll
52ba97e7-9364-4134-b9cb-f8415213bdd8 0 IWTDiskMgr MS-ISTM iSCSI software targets
52c80b95-c1ad-4240-8d89-72e9fa84025e 0 IClusCfgAsyncEvictCleanup MC-CCFG failover cluster: configuration
52d9f704-d3c6-4748-ad11-2550209e80af 0 imepadsm - in IMEPADSM.DLL
538684e0-ba3d-4bc0-aca9-164aff85c2a9 0 IVdsDiskPartitionMF MS-VDS virtual disks
53b46b02-c73b-4a3e-8dee-b16b80672fc0 1 TSVIPPublic MS-TSTS remote desktop services: virtual IP
53e75790-d96b-11cd-ba18-08002b2dfead 2 - - in a list of UUIDs to try servers with, which gives no name
541679ab-2e5f-11d3-b34e-00104bcc4b4a 0 IWbemLoginHelper MS-WMI management instrumentation: login
5422fd3a-d4b8-4cef-a12e-e87d4ca22e90 0 ICertRequestD2 MS-WCCE certificate enrolment over DCOM
54a2cb2d-9a0c-48b6-8a50-9abb69ee2d02 0 IUpdateDownloadContent MS-UAMG update agent
54b4c689-969a-476f-8dc2-990885e9f562 0 StorSvc - in storsvc.dll
55272a00-42cb-11ce-8135-00aa004bb851 0 IPropertyBag - COM: properties
552d076a-cb29-4e44-8b6a-d15e59e2c0af 1 IpTransition - IP helper: transition configuration
55e6b932-1979-45d6-90c5-7f6270724112 1 RpSrv - in resourcepolicyserver.dll
56c8504c-4408-40fd-93fc-afd30f10c90d 1 - - in a list of UUIDs to try servers with, which gives no name
56e65ea5-cdff-4391-ba76-006e42c2d746 0 IEnumWTDisk MS-ISTM iSCSI software targets
572e35b4-1344-4565-96a1-f5df3bfa89bb 1 LiveIdSvcNotifyRpc - in wlidsvc.dll
57674cd0-5200-11ce-a897-08002b2e9c6d 1 llslicense - licence logging
580acaf8-fa1c-11d0-ad72-00c04fd8fdff 0 IWbemEventProviderQuerySink - management instrumentation
5824833b-3c1a-4ad2-bdfd-c31d19e23ed2 1 PsmSrvTimer - in psmsrv.dll
58e604e8-9adb-4d2e-a464-3b0683fb1480 1 IAisAxISInfo - application information (elevation)
590b8bb3-4ef6-4ca4-83cf-be06c4078674 1 - - in PSIService.exe
591d87d0-de64-11ca-a11c-08001e0394c7 1 rs_prop_acl - DCE security: registry
592381e5-8d3c-42e9-b7de-4e77a1f75ae4 0 IWTDiskMgr2 MS-ISTM iSCSI software targets
59602eb6-57b0-4fd8-aa4b-ebf06971fe15 0 IWRMPolicy MS-WSRM system resource manager
5a0ce74d-f9cf-4dea-a4c1-2d5fe4c89d51 1 WarpJITSvc - in d3d10warp.dll
5a7b91f8-ff00-11d0-a9b2-00c04fb636fc 1 - - in msgsvc.dll
5a7b91f8-ff00-11d0-a9b2-00c04fb6e6fc 1 msgsvcsend MS-MSRP messenger: messages
5b5a68e6-8b9f-45e1-8199-a95ffccdffff 0 IAppHostConstantValueCollection MC-IISA Internet information services: configuration
5b5b3580-b0e0-11d1-b92d-0060081e87f0 1 - - in mqqm.dll
5b665b9a-a086-4e26-ae24-96ab050b0ec3 1 dasaepstore - in das.dll
5b821720-f63b-11d0-aad2-00c04fc324db 1 dhcpsrv2 MS-DHCPM DHCP server administration
5b8c2fa8-b60b-11c9-be0f-08001e018fa0 1 rs_repadm - DCE security: registry
5c89f409-09cc-101a-89f3-02608c4d2361 1 - - in a list of UUIDs to try servers with, which gives no name
5ca4a760-ebb1-11cf-8611-00a0245420ed 1 IcaApi MS-TSTS remote desktop services, first interface
5cbe92cb-f4be-45c9-9fc9-33e73e557b20 1 PasswordRecovery - DPAPI: password recovery
5d978990-4851-11ca-9937-08001e039448 1 roverride - DCE security: local overrides
5dea026d-f999-40b1-a234-2164fd086783 1 BthEvtBrRpc - in Windows.Internal.Bluetooth.dll
5f54ce7d-5b79-4175-8584-cb65313a0e98 1 IAisCOMInfo - application information (elevation)
5f6325d3-ce88-4733-84c1-2d6aefc5ea07 0 IFsrmFileScreen MS-FSRM file server resource manager
5fc2481b-f8d7-466b-a741-cc7806c784a3 1 audiosrvpbm - in audiosrv.dll
5ff9bdf6-bd91-4d8b-a614-d6317acc8dd8 0 IRemoteSstpCertCheck MS-RRASM routing and remote access
6099fc12-3eff-11d0-abd0-00c04fd91a4e 3 faxclient MS-FAX fax client: what the server calls back
60a15ec5-4de8-11d7-a637-005056a20182 1 rpcecho - Samba: echo service for tests
6139d8a4-e508-4ebb-bac7-d7f275145897 0 IRemoteIPV6Config MS-RRASM routing and remote access
615c4269-7a48-43bd-96b7-bf6ca27d6c3e 0 IWindowsDriverUpdate2 MS-UAMG update agent
621dff68-3c39-4c6c-aae3-e68e2c6503ad 1 winwzc - wireless configuration
629b9f66-556c-11d1-8dd2-00aa004abd5e 3 - - in sens.dll
631f7d96-d993-11d2-b339-00105a1f4aaf 0 IWbemEventProviderSecurity - management instrumentation
63fbe424-2029-11d1-8db8-00aa004abd5e 1 SensApi - system event notification
640038f1-d626-40d8-b52b-09660601d045 0 IEnumResourceGroup MS-ISTM iSCSI software targets
647d4452-9f33-4a18-b2be-c5c0e920e94e 1 - - in pla.dll
64c478fb-f9b0-4695-8a7f-439ac94326d3 0 IMSMQOutgoingQueueManagement MC-MQAC message queuing: ActiveX client
64d1d045-f675-460b-8a94-570246b36dab 1 ClipSvc - in ClipSVC.dll
64fe0b7f-9ef5-4553-a7db-9a1975777554 1 Fwidl - in rpcss.dll
64ff8ccc-b287-4dae-b08a-a72cbf45f453 0 IAppHostElement MC-IISA Internet information services: configuration
650a7e26-eab8-5533-ce43-9c1dfce11511 1 RasCustomRpc - remote access: VPN functions
654976df-1498-4056-a15e-cb4e87584bd8 1 EmdService - in emdmgmt.dll
65a93890-fab9-43a3-b2a5-1e330ac28f11 2 DnsResolver2000 - in dnsrslvr.dll
6619a740-8154-43be-a186-0319578e02db 0 IRemoteDispatch MS-IOI .NET objects over DCOM
66a2db1b-d706-11d0-a37b-00c04fc9da04 0 IRemoteNetworkConfig MS-RRASM routing and remote access
66a2db20-d706-11d0-a37b-00c04fc9da04 0 IRemoteRouterRestart MS-RRASM routing and remote access
66a2db21-d706-11d0-a37b-00c04fc9da04 0 IRemoteSetDnsConfig MS-RRASM routing and remote access
66a2db22-d706-11d0-a37b-00c04fc9da04 0 IRemoteICFICSConfig MS-RRASM routing and remote access
66c9b082-7794-4948-839a-d8a5a616378f 0 IEnumSnapshot MS-ISTM iSCSI software targets
673425bf-c082-4c7c-bdfd-569464b8e0ce 0 IAutomaticUpdates MS-UAMG update agent
6788faf9-214e-4b85-ba59-266953616e09 0 IVdsVolumeMF3 MS-VDS virtual disks
67e08fc2-2984-4b62-b92e-fc1aae64bbbb 0 IRemoteStringIdConfig MS-RRASM routing and remote access
68097130-de43-11ca-a554-08001e0394c7 1 rs_prop_acct - DCE security: registry
68227ae7-9a32-45b0-8472-bf9619965838 1 PhoneRpc1 - in phoneservice.dll
6879caf9-6617-4484-8719-71c3d8645f94 1 IFsrmReportScheduler MS-FSRM file server resource manager
68b58241-c259-4f03-a2e5-a2651dcbc930 1 CryptKSrSvc - in cryptsvc.dll
68dcd486-669e-11d1-ab0c-00c04fc2dcd2 1 ismserv - intersite messaging
6919dd07-1637-4611-a8a7-c16fac5b2d53 0 Internal_IWbemProviderInit - management instrumentation
69510fa1-2f99-4eeb-a4ff-af259f0f9749 1 - - in wecsvc.dll
697dcda9-3ba9-4eb2-9247-e11f1901b0d2 1 CSebiEvent - in systemeventsbrokerserver.dll
6982a06e-5fe2-46b1-b39c-a2c545bfa069 1 HamRpcSrvFullTrust - in psmserviceexthost.dll
69ab7050-3059-11d1-8faf-00a024cb6019 0 INtmsObjectInfo1 MS-RSMP removable storage
69c09ea0-4a09-101b-ae4b-08002b349a02 0 - - in ole32.dll
6a92b07a-d821-4682-b423-5c805022cc4d 0 IUpdate MS-UAMG update agent
6aea6b26-0680-411d-8877-a148df3087d5 0 IEnumConnection MS-ISTM iSCSI software targets
6af13c8b-0844-4c83-9064-1892ba825527 1 - - in tssdis.exe
6b5bdd1e-528c-422c-af8c-a4079be4fe48 1 RemoteFW MS-FASP firewall administration
6bffd098-0206-0936-4859-199201201157 1 - - in a list of UUIDs to try servers with, which gives no name
6bffd098-a112-3610-9833-012892020162 0 browser MS-BRWSA computer browser
6bffd098-a112-3610-9833-46c3f874532d 1 dhcpsrv MS-DHCPM DHCP server administration
6bffd098-a112-3610-9833-46c3f87e345a 1 wkssvc MS-WKST workstation service: domain membership
6c935649-30a6-4211-8687-c4c83e5fe1c7 0 IContainerControl2 MS-COMA COM+: remote administration
6c9b7b96-45a8-4cca-9eb3-e21ccf8b5a89 1 umpo - power management (umpo.dll)
6cd6408a-ae60-463b-9ef1-e117534d69dc 0 IFsrmAction MS-FSRM file server resource manager
6d9fe472-30f1-4708-8fa8-678362b96155 1 - - in wimserv.exe
6ddfc7d1-7fca-44eb-a279-e9988f4db32b 1 FrameServerRpc - in FrameServer.dll
6def41b6-86e4-4c32-997c-ed33af7bcd8e 0 nbt - Samba: internal
6e17aaa0-1a47-11d1-98bd-0000f875292e 2 ClusSvcJoinVersion - in clussvc.exe
6e6f6b40-977c-4069-bddd-ac710059f8c0 0 IVdsAdvancedDisk MS-VDS virtual disks
6f201a55-a24d-495f-aac9-2f4fce34df98 1 iphlpsvc - in iphlpsvc.dll
6f201a55-a24d-495f-aac9-2f4fce34df99 1 cpprovider - in IPHLPAPI.DLL
6f4dbfff-6920-4821-a6c3-b7e94c1fd60c 0 IFsrmPathMapper MS-FSRM file server resource manager
703e6b03-7ad1-4ded-ba0d-e90496ebc5de 0 IWTDiskMgr4 MS-ISTM iSCSI software targets
708cca10-9569-11d1-b2a5-0060977d8118 1 dscomm MS-MQDS message queuing: directory service
70b51430-b6ca-11d0-b9b9-00a0c922e750 0 IMSAdminBaseW MS-IMSA Internet information services: metabase
70cf5c82-8642-42bb-9dbc-0cfd263c6c4f 0 IWindowsDriverUpdate5 MS-UAMG update agent
714dc5c4-c5f6-466a-b037-a573c958031e 1 eeprov - in eeprov.dll
7212a04b-b463-402e-9649-2ba477394676 1 - - in umrdp.dll
72ae6713-dcbb-4a03-b36b-371f6ac6b53d 0 IVdsVolume2 MS-VDS virtual disks
7366ea16-7a1a-4ea2-b042-973d3e9cd99b 0 ISearchJob_ - update agent
7419cf08-91a7-4afd-8f5e-1dd76de094fd 1 dab - in DAB.dll
7512b2f4-5f4f-11e4-bbe6-3c970e8d8226 1 sasl_helpers - Samba: internal
75c8f324-f715-4fe3-a28e-f9011b61a4a1 0 IVdsOpenVDisk MS-VDS virtual disks
7642249b-84c2-4404-b6eb-1e0a2458839a 1 NgcSecureBioHandlerRpc - in NgcCtnrSvc.dll
76b3b17e-aed6-4da5-85f0-83587f81abe3 0 IUpdateService MS-UAMG update agent
76c217bc-c8b4-4201-a745-373ad9032b1a 1 RpSrv1 - in resourcepolicyserver.dll
76d12b80-3467-11d3-91ff-0090272f9ea3 1 qmcomm2 MS-MQMP message queuing: queue manager
76f03f96-cdfd-44fc-a22c-64950a001209 1 IRemoteWinspool MS-PAR print spooler, asynchronous
76f226c3-ec14-4325-8a99-6a46348418ae 1 WMsgKAPIs - in winlogon.exe
76f226c3-ec14-4325-8a99-6a46348418af 1 WMsgAPIs - logon process
77850d46-851d-43b6-9398-290161f0cae6 1 - - in SeVA.dll
77df7a80-f298-11d0-8358-00a024c480a8 1 dscomm2 MS-MQDS message queuing: directory service
784b693d-95f3-420b-8126-365c098659f2 0 IOCSPAdminD MS-OCSPA certificate status responder: administration
7883ca1c-1112-4447-84c3-52fbeb38069d 0 IAppHostMethod MC-IISA Internet information services: configuration
79eac9c9-baf9-11ce-8c82-00aa004ba90b 0 IPersistMoniker - COM: persistence
7a20fcec-dec4-4c59-be57-212e8f65d3de 1 SgrmBroker - in SgrmBroker.exe
7aeb6705-3ae6-471a-882d-f39c109edc12 1 SetOperatorRpc - in wcmsvc.dll
7af5bbd0-6063-11d1-ae2a-0080c75e4ec1 0 irmon - in irmon.dll
7c44d7d4-31d5-424c-bd5e-2b3e1f323d22 1 dsaop MS-DRSR Active Directory: preparation of scripts
7c4e1804-e342-483d-a43e-a850cfcc8d18 0 IIISApplicationAdmin MS-IMSA Internet information services: metabase
7c69ac10-fa12-4dbf-90d9-c7f1e40f5dc5 1 audiosrv1 - in audiosrv.dll
7c857801-7381-11cf-884d-00aa004b2e24 0 IWbemObjectSink MS-WMI management instrumentation: results
7c907864-346c-4aeb-8f3f-57da289f969f 0 IImageInformation MS-UAMG update agent
7d07f313-a53f-459a-bb12-012c15b1846e 0 IRobustNtmsMediaServices1 MS-RSMP removable storage
7d814569-35b3-4850-bb32-83035fcebf6e 1 iasrpc - in ias.dll
7e048d38-ac08-4ff1-8e6b-f35dbab88d4a 1 - - in mqqm.dll
7ea70bcf-48af-4f6a-8968-6a440754d5fa 1 WinNsi - network store interface
7f1317a8-4dea-4fa2-a551-df5516ff8879 1 dpapisrv - in dpapisrv.dll
7f1343fe-50a9-4927-a778-0c5859517bac 1 DfsDs - DFS: directory service
7f43b400-1a0e-4d57-bbc9-6b0c65f7a889 0 IAlternateLaunch MS-COMA COM+: remote administration
7f9d11bf-7fb9-436b-a812-b2d50c5d4c03 1 FwRpc - firewall: internal functions
7fb7ea43-2d76-4ea8-8cd9-3decc270295e 0 IEventClass3 MS-COMEV COM+: event system
7fbe7759-5760-444d-b8a5-5e7ab9a84cce 0 IMSMQQueueManagement MC-MQAC message queuing: ActiveX client
7fe0d935-dda6-443f-85d0-1cfb58fe41dd 0 ICertAdminD2 MS-CSRA certificate authority administration
811109bf-a4e1-11d1-ab54-00a0c91e9b45 1 winsi2 MS-RAIW WINS administration
8165b19e-8d3a-4d0b-80c8-97de310db583 0 IServicedComponentInfo MS-IOI .NET objects over DCOM
816858a4-260d-4260-933a-2585f1abc76b 0 IUpdateSession MS-UAMG update agent
8174bb16-571b-4c38-8386-1102b449044a 1 - - in p2psvc.dll
81ddc1b8-9d35-47a6-b471-5b80f519223b 0 ICategory MS-UAMG update agent
81ee95a8-882e-4615-888a-53344ca149e4 1 - - in vpnikeapi.dll
81fe3594-2495-4c91-95bb-eb5785614ec7 0 IEnumVolume MS-ISTM iSCSI software targets
82273fdc-e32a-18c3-3f78-827929dc23ea 0 eventlog MS-EVEN event log, first protocol
8276702f-2532-4839-89bf-4872609a2ea4 0 IFsrmActionEmail2 MS-FSRM file server resource manager
827bfcc4-38b4-4acd-92e4-21e1506b85fb 1 - - in SLsvc.exe
82980780-4b64-11cf-8809-00a004ff3128 3 - - in a list of UUIDs to try servers with, which gives no name
8298d101-f992-43b7-8eca-5052d885b995 0 IMSAdminBase2W MS-IMSA Internet information services: metabase
82ad4280-036b-11cf-972c-00aa006887b0 2 inetinfo MS-IRP Internet information server: administration
8326cd1d-cf59-4936-b786-5efc08798e25 0 IVdsAdviseSink MS-VDS virtual disks
832a32f7-b3ea-4b8c-b260-9a2923001184 0 IAppHostConfigLocationCollection MC-IISA Internet information services: configuration
8337aebc-5564-46fd-bc41-7798f18d2e4b 1 DeviceCredentialMgrRpc - in ngcsvc.dll
833e4100-aff7-4ac3-aac2-9f24c1457bce 0 IPCHCollection MS-RAI remote assistance
833e41aa-aff7-4ac3-aac2-9f24c1457bce 0 ISAFSession MS-RAI remote assistance
833e4200-aff7-4ac3-aac2-9f24c1457bce 0 IPCHService MS-RAI remote assistance
83bfb87f-43fb-4903-baa6-127f01029eec 0 IVdsSubSystemImportTarget MS-VDS virtual disks
83d72bf0-0d89-11ce-b13f-00aa003bac6c 6 - - Exchange: system attendant, private interface
83da4c30-ea3a-11cf-9cc1-08003601e506 1 - - in nfsclnt.exe
83da7c00-e84f-11d2-9807-00c04f8ec850 2 sfcapi - system file protection
83e05bd5-aec1-4e58-ae50-e819c7296f67 0 IIASDataStoreComServer MS-RAINPS remote assistance: initiation
847c6e33-7372-4a11-9b86-f5a4af446dd8 0 VoIpRpc - in VoipRT.dll
850446b0-e95b-11ca-ad90-08001e0145b1 1 rs_replist - DCE security: registry
850cee52-3038-4277-b9b4-e05db8b2c35c 1 das - in das.dll
85713fa1-7796-4fa2-be3b-e2d6124dd373 0 IWindowsUpdateAgentInfo MS-UAMG update agent
857fb1be-084f-4fb5-b59c-4b2c4be5f0cf 1 SrvOdbPriv - in bisrv.dll
85923ca7-1b6b-4e83-a2e4-f5ba3bfbb8a3 0 IClusterLog MS-CSVP failover cluster: validation and shared volumes
866a78bc-a2fb-4ac4-94d5-db3041b4ed75 0 IWTDisk MS-ISTM iSCSI software targets
86d35949-83c9-4044-b424-db363231fd0c 1 ITaskSchedulerService MS-TSCH task scheduler
873f99b9-1b4d-9910-b7aa-0004007f0701 0 - - in ssmsrp70.dll
8782d3b9-ebbd-4644-a3d8-e8725381919b 1 PsmSrvQuiesce - in psmsrv.dll
879c8bbe-41b0-11d1-be11-00c04fb6bf70 0 IClientSink MS-RSMP removable storage
880fd55e-43b9-11e0-b1a8-cf4edfd72085 1 NcbKapi - wireless: KAPI service
88143fd0-c28d-4b2b-8fef-8d882f6a9390 1 TermSrvEnumeration MS-TSTS remote desktop services: enumeration
88306bb2-e71f-478c-86a2-79da200a0f11 0 IVdsVolume MS-VDS virtual disks
883343f1-ceed-4e3a-8c1b-f0dadfce281e 0 ISnapshot MS-ISTM iSCSI software targets
8833d1d0-965f-4216-b3e9-fbe58cad3100 1 SCardCacheRpc - in SCardSvr.dll
885d85fb-c754-4062-a0e7-6872ce0064f4 2 mdssvc - Samba: Spotlight search
88abcbc3-34ea-76ae-8215-767520655a23 0 GcsSrv - in resourcepolicyserver.dll
894de0c0-0d55-11d3-a322-00c04fa321a1 1 InitShutdown MS-RSP remote shutdown
895a2c86-270d-489d-a6c0-dc2a9b35280e 0 INtmsObjectManagement2 MS-RSMP removable storage
89742ace-a9ed-11cf-9c0c-08002be7ae86 2 - - Exchange: store administration
89759fce-5a25-4086-8967-de12f39a60b5 1 - - in tssdjet.dll
897e2e5f-93f3-4376-9c9c-fd2277495c27 1 FrsTransport MS-FRS2 DFS replication
8a0dc377-a9d3-41cb-bd69-ae1fdaf2dc68 0 Internal_IWbemEventProviderQuerySink - management instrumentation
8a7b5006-cc13-11db-9705-005056c00008 1 appidsvc - in appidsvc.dll
8ad608a4-6c16-4405-8879-b27910a68995 0 ILocalDeviceMgr MS-ISTM iSCSI software targets
8bb68c7d-19d8-4ffb-809e-be4fc1734014 0 IFsrmQuotaManager MS-FSRM file server resource manager
8be456ec-9244-4d10-88e8-1ddf1baa9ade 1 PhoneRpc2 - in phoneservice.dll
8bed2c68-a5fb-4b28-8581-a0dc5267419f 0 IAppHostPropertySchemaCollection MC-IISA Internet information services: configuration
8bef2320-f308-4720-b913-0129cecfa6b9 1 VscRpc - in NgcCtnrSvc.dll
8bfc3be1-6def-4e2d-af74-7c47cd0ade4a 1 RBiSrv1 - in bisrv.dll
8c58f6b3-4736-432a-891d-389de3505c7c 0 IEnumVolume2 MS-ISTM iSCSI software targets
8c7a6de0-788d-11d0-9edf-444553540000 2 - - in wiaservc.dll
8c7daf44-b6dc-11d1-9a4c-0020af6e7c57 1 appmgmt - application management
8cfb5d70-31a4-11cf-a7d8-00805f48a135 3 smtpsvc - Internet information server: SMTP
8d09b37c-9f3a-4ebb-b0a2-4dee7d6ceae9 1 - - in a list of UUIDs to try servers with, which gives no name
8d0ffe72-d252-11d0-bf8f-00c04fd9126b 1 IKeySvc - key service
8d7ae740-b9c5-49fc-a11e-89171907cb86 0 ISessionManager MS-ISTM iSCSI software targets
8d9f4e40-a03d-11ce-8f69-08003e30051b 1 pnp - plug and play
8da03f40-3419-11d1-8fb1-00a024cb6019 0 INtmsSession1 MS-RSMP removable storage
8db2180e-bd29-11d1-8b7e-00c04fd7a924 0 IRegister MS-COMA COM+: remote administration
8dd04909-0e34-4d55-afaa-89e1f1a1bbb9 0 IFsrmFileGroup MS-FSRM file server resource manager
8ec21e98-b5ce-4916-a3d6-449fa428a007 0 FmMuxSrvCoreUI - in modernexecserver.dll
8f09f000-b7ed-11ce-bbd2-00001a181cad 0 dimsvc MS-RRASM routing and remote access
8f1acdc1-754d-43eb-9629-aa1620928e65 0 imepadsm1 - in IMEPADSM.DLL
8f45abf1-f9ae-4b95-a933-f0f66e5056ea 0 IUpdateSearcher MS-UAMG update agent
8f4b2f5d-ec15-4357-992f-473ef10975b9 0 IVdsDisk3 MS-VDS virtual disks
8f6d760f-f0cb-4d69-b5f6-848b33e9bdc6 0 IAppHostConfigManager MC-IISA Internet information services: configuration
8f73de50-768c-11ca-bffc-08001e039431 1 krb5rpc - DCE security: Kerberos over RPC
8fb6d884-2388-11d0-8c35-00c04fda2795 4 W32Time MS-W32T time service
8fb74744-b2ff-4c00-be0d-9ef9a191fe1b 1 SymmetricPopKeyApi - key isolation: Windows Hello keys
90681b1d-6a7f-48e8-9061-31b7aa125322 0 IVdsDiskOnline MS-VDS virtual disks
906b0ce0-c70b-1067-b317-00dd010662da 1 IXnRemote MS-CMPO distributed transaction coordinator
910562c3-ebd9-46b9-baba-1d45842a0ceb 1 audiosrvpbm1 - in audiosrv.dll
915f5653-bac1-431c-97ee-9ffb34526921 0 winsrepl - Samba: internal
918efd1e-b5d8-4c90-8540-aeb9bdc56f9d 0 IUpdateSession3 MS-UAMG update agent
91ae6020-9e3c-11cf-8d7c-00aa00c091be 0 ICertPassage MS-ICPR certificate enrolment over RPC
91caf7b0-eb23-49ed-9937-c52d817f46f7 0 IUpdateSession2 MS-UAMG update agent
923c9623-db7f-4b34-9e6d-e86580f8ca2a 1 AccountsMgmtRpc - in SyncController.dll
92bdb7e4-f28b-46a0-b551-45a52bdd5125 0 - - in a list of UUIDs to try servers with, which gives no name
93149ca2-973b-11d1-8c39-00c04fb984f9 0 scesrv - security configuration
93f5ac6f-1a94-4bc5-8d1b-fd44fc255089 1 - - in a list of UUIDs to try servers with, which gives no name
9435cc56-1d9c-4924-ac7d-b60a2c3520e1 1 - - in sppsvc.exe
943991a5-b3fe-41fa-9696-7f7b656ee34b 0 IWRMMachineGroup MS-WSRM system resource manager
95095ec8-32ea-4eb0-a3e2-041f97b36168 1 UtcTelemetryOptInApi - in diagtrack.dll
95406f0b-b239-4318-91bb-cea3a46ff0dc 1 HamRpcSrvServicing - in psmserviceexthost.dll
9556dc99-828c-11cf-a37e-00aa003240c7 0 IWbemServices MS-WMI management instrumentation: services
958f92d8-da20-467a-bbe3-65e7e9b4edcf 1 - - remote desktop gateway: server management, by impacket's list
95958c94-a424-4055-b62b-b7f4d5c47770 1 IRPCSCLogon - in winlogon.exe
96deb3b5-8b91-4a2a-9d93-80a35d8aa847 0 IFsrmCommittableCollection MS-FSRM file server resource manager
971668dc-c3fe-4ea1-9643-0c7230f494a1 0 IRegister2 MS-COMA COM+: remote administration
97199110-db2e-11d1-a251-0000f805ca53 0 ITransactionStream MS-COM COM+
9723f420-9355-42de-ab66-e31bb15beeac 0 IVdsAdvancedDisk2 MS-VDS virtual disks
975201b0-59ca-11d0-a8d5-00a0c90d8051 1 - - in rpcss.dll
98315903-7be5-11d2-adc1-00a02463d6e7 0 IReplicationUtil MS-COMA COM+: remote administration
98716d03-89ac-44c7-bb8c-285824e51c4a 1 XactSrvRPC - file server: XACT service
9882f547-cfc3-420b-9750-00dfbec50662 0 IVdsCreatePartitionEx MS-VDS virtual disks
98cd761e-e77d-41c8-a3c0-0fb756d90ec2 1 UtcWerHelperApi - in diagtrack.dll
98e96949-bc59-47f1-92d1-8c25b46f85c7 1 RpcDot11ExtIhv - in wlanext.exe
98fe2c90-a542-11d0-a4ef-00a0c9062910 1 advapi32 - in advapi32.dll
99cc098f-a48a-4e9c-8e58-965c0afc19d5 0 IEventSystem2 MS-COMEV COM+: event system
99e64010-b032-11d0-97a4-00c04fd6551d 4 - - Exchange: store administration
99fcfec4-5260-101b-bbcb-00aa0021347a 0 IObjectExporter MS-DCOM DCOM: OXID resolution and pings
9a2bf113-a329-44cc-809a-5c00fce8da40 0 IFsrmQuotaTemplateImported MS-FSRM file server resource manager
9aa58360-ce33-4f92-b658-ed24b14425b8 0 IVdsSwProvider MS-VDS virtual disks
9b008953-f195-4bf9-bde0-4471971e58ed 1 SebiEvent - in systemeventsbrokerserver.dll
9b0353aa-0e52-44ff-b8b0-1f7fa0437f88 0 IUpdateServiceCollection MS-UAMG update agent
9b3195fe-d603-43d1-a0d5-9072d7cde122 1 - - in tssdjet.dll
9b8699ae-0e44-47b1-8e7f-86a461d7ecdc 0 - - in rpcss.dll
9be77978-73ed-4a9a-87fd-13f09fec1b13 0 IAppHostAdminManager MC-IISA Internet information services: configuration
9c54e310-a955-4885-bd31-78787147dfa6 0 unixinfo - Samba: Unix identities
9c56d792-0591-4431-8d1f-681bfd80e4c0 1 Wwan2Rpc - in wwansvc.dll
9cbc9d3a-7586-4814-8d70-18737dcbe523 1 NgcLocalAccountVaultRpc - in ngcsvc.dll
9cbe50ca-f2d2-4bf4-ace1-96896b729625 0 IVdsDiskPartitionMF2 MS-VDS virtual disks
9d07ca0d-8f02-4ed5-b727-acf37fea5bbc 0 ISingleSignonRemoteMasterSecret - single sign-on: the remote master secret
9d420415-b8fb-4f4a-8c53-4502ead30ca9 1 - - in PlaySndSrv.dll
9e8ee830-4459-11ce-979b-00aa005ffebe 2 - - Exchange: message transfer agent
9f3a53e6-cbb1-4e54-878e-af9f823aa3f1 1 - - in MpRtMon.dll
9fa6aff6-e0ad-48df-a6b4-e64be66a17a1 1 WFDSConMgrRpc - in WFDSConMgrSvc.dll
a002b3a0-c9b7-11d1-ae88-0080c75e4ec1 1 GetUserToken - logon: user token
a00c021c-2be2-11d2-b678-0000f87a8f8e 1 PerfFrs - file replication: performance counters
a00e7603-27b5-4a1a-8452-d001f41188a9 1 SECOMNRpc - known by name only
a025d3cb-c605-40d6-86e1-4cff18e7dd94 0 ntprinting - Samba: internal
a047c001-5f22-40b0-9d52-7042c43f711a 0 dns - Samba: internal
a0bc4698-b8d7-4330-a28f-7709e18b6108 4 - - in Sens.dll
a0e8f27a-888c-11d1-b763-00c04fb926af 0 IEventSystemInitialize MS-COMEV COM+: event system
a111f1c5-5923-47c0-9a68-d0bafb577901 1 NetSetupSvc - in NetSetupSvc.dll
a111f1c6-5923-47c0-9a68-d0bafb577901 1 NetSetupShim - in NetSetupShim.dll
a1d4eae7-39f8-4bca-8e72-832767f5082a 1 dasinbassoc - in das.dll
a2c45f7c-7d32-46ad-96f5-adafb486be74 1 servicechannel - in services.exe
a2d47257-12f7-4beb-8981-0ebfa935c407 1 - - in p2psvc.dll
a2efab31-295e-46bb-b976-e86d58b52e8b 0 IFsrmQuotaTemplate MS-FSRM file server resource manager
a359dec5-e813-4834-8a2a-ba7f1d777d76 0 IWbemBackupRestoreEx MS-WMI management instrumentation: backup
a35af600-9cf4-11cd-a076-08002b2bd711 1 type_scard_pack MS-RDPESC smart cards over remote desktop
a376dd5e-09d4-427f-af7c-fed5b6e1c1d6 0 IUpdateException MS-UAMG update agent
a37d00f5-7bb0-4953-b414-f9e98326f2e8 0 IUpdateExceptionCollection MS-UAMG update agent
a398e520-d59a-4bdd-aa7a-3c1e0303a511 1 IkeRpcIKE - IKE and AuthIP
a3b749b1-e3d0-4967-a521-124055d1c37d 1 - - in a list of UUIDs to try servers with, which gives no name
a3bae3f7-bf97-49fb-b48d-2a5e8657b436 0 PhoneProviders - in PhoneProviders.dll
a4b8d482-80ce-40d6-934d-b22a01a44fe7 1 LicenseManagerSvc - in licensemanagersvc.dll
a4c2fd60-5210-11d1-8fc2-00a024cb6019 1 - - in a list of UUIDs to try servers with, which gives no name
a4f1db00-ca47-1067-b31e-00dd010662da 1 - - Exchange: store administration
a4f1db00-ca47-1067-b31f-00dd010662da 0 emsmdb MS-OXCRPC Exchange: mailbox store
a500d4c6-0dd1-4543-bc0c-d5f93486eaf8 1 TbiRpc - in timebrokerserver.dll
a5ecfc73-0013-4a9e-951c-59bf9735fdda 0 IEnumDisk2 MS-ISTM iSCSI software targets
a69816f5-83b6-4d48-8633-067f99f5f2d3 1 DeManagementRpcServer - in Microsoft.Graphics.Display.DisplayEnhancementService.dll
a71fc1e8-567f-11cb-98a0-08001e04de8c 1 rs_attr - DCE security: registry
a76e832a-10df-11cd-9056-080009242444 1 rsec_login - DCE security: login
a7f04f3c-a290-435b-aadf-a116c3357a5c 0 IUpdateHistoryEntryCollection MS-UAMG update agent
a84e4f68-7f89-11f1-969e-3fec00e1ddde 0 cluster_level - Samba: internal
a8927a41-d3ce-11d1-8472-006008b0e5ca 0 ICatalogTableInfo MS-COMA COM+: remote administration
a8e0653c-2744-4389-a61d-7373df8b2292 1 FileServerVssAgent MS-FSRVP shadow copies of shares
aa177641-fc9b-41bd-80ff-f964a701596f 1 - - in tssdis.exe
aa411582-9bdf-48fb-b42b-faa1eee33949 1 - - in nlasvc.dll
aae9ac90-ce13-11cf-919e-08002be23c64 1 - - in a list of UUIDs to try servers with, which gives no name
abfb6ca3-0c5e-4734-9285-0aee72fe8d1c 1 WcmSvcRpc - in wcmsvc.dll
ace1c026-8b3f-4711-8918-f345d17f5bff 1 SLspPrivateData - in lsasrv.dll
ad55f10b-5f11-4be7-94ef-d9ee2e470ded 0 IFsrmFileGroupImported MS-FSRM file server resource manager
ada4e6fb-e025-401e-a5d0-c3134a281f07 0 IAppHostConfigFile MC-IISA Internet information services: configuration
ae1c7110-2f60-11d3-8a39-00c04f72d8e3 0 IVssEnumObject MS-SCMP shadow copies: management
ae2dc901-312d-41df-8b79-e835e63db874 1 AppXSetTrustLabelRpc - in AppXDeploymentServer.dll
ae33069b-a2a8-46ee-a235-ddfd339be281 1 IRPCRemoteObject MS-PAN print spooler: notification objects
ae55c4c0-64ce-11dd-ad8b-0800200c9a66 1 bdesvc - in bdesvc.dll
ae58b386-c914-4a73-ba5c-2c3e2749e478 1 PhoneRpc3 - in phoneservice.dll
af7fead8-c34a-461f-8894-6d6f0e5eddcd 1 WiFiUserRpc - in wifinetworkmanager.dll
afa8bd80-7d8a-11c9-bef4-08002b102989 1 mgmt C706 remote management of any RPC server
afc052c2-5315-45ab-841b-c6db0e120148 0 IFsrmClassificationRule MS-FSRM file server resource manager
afc07e2e-311c-4435-808c-c483ffeec7c9 1 lsacap MS-CAPR central access policies
b0076fec-a921-4034-a8ba-090bc6d03bde 0 IHost MS-ISTM iSCSI software targets
b057dc50-3059-11d1-8faf-00a024cb6019 0 INtmsObjectManagement1 MS-RSMP removable storage
b06a64e3-814e-4ff9-afac-597ad32517c7 0 IHostMgr MS-ISTM iSCSI software targets
b07fedd4-1682-4440-9189-a39b55194dc5 0 IVdsIscsiInitiatorAdapter MS-VDS virtual disks
b0d1ac4b-f87a-49b2-938f-d439248575b2 0 ILocalDeviceMgr2 MS-ISTM iSCSI software targets
b12fd546-c875-4b41-97d8-950487662202 1 TSSDRpc - in sessenv.dll
b15b2f9f-903c-4671-8dc0-772c54214068 1 - - in pwmig.dll
b18fbab6-56f8-4702-84e0-41053293a869 1 usermgr - user manager
b196b283-bab4-101a-b69c-00aa00341d07 0 IProvideClassInfo - OLE automation: which class an object is
b196b284-bab4-101a-b69c-00aa00341d07 0 IConnectionPointContainer MC-MQAC message queuing: ActiveX client
b196b285-bab4-101a-b69c-00aa00341d07 0 IEnumConnectionPoints MC-MQAC message queuing: ActiveX client
b196b286-bab4-101a-b69c-00aa00341d07 0 IConnectionPoint MC-MQAC message queuing: ActiveX client
b196b287-bab4-101a-b69c-00aa00341d07 0 IEnumConnections MC-MQAC message queuing: ActiveX client
b1bea154-1c2f-4da9-9abf-6e2d24eea1be 0 IWinTypesBase - types of Windows, no calls
b1e338f8-9533-11c9-a34a-08001e019c1e 1 rpriv - DCE security: privileges
b1ef227e-dfa5-421e-82bb-67a6a129c496 0 FmMuxSrv - in modernexecserver.dll
b2507c30-b126-494a-92ac-ee32b6eeb039 1 Wluir1Rpc - in authui.dll
b253c301-78a2-4270-a91f-660dee069f4c 1 - - in rdpcore.dll
b25a52bf-e5dd-4f4a-aea6-8ca7272a0e86 2 KeyIso - key isolation
b37f900a-eae4-4304-a2ab-12bb668c0188 1 WcmSvcRpc1 - in wcmsvc.dll
b383cd1a-5ce9-4504-9f63-764b1236f191 0 IWindowsDriverUpdate MS-UAMG update agent
b3df47c0-a95a-11cf-aa26-00aa00c148b9 9 - - in mspadmin.exe
b47c9460-567f-11cb-8c09-08001e04de8c 1 rs_attr_schema - DCE security: registry
b481498c-8354-45f9-84a0-0bdd2832a91f 0 IVdsVdProvider MS-VDS virtual disks
b4cb7611-ad0b-4c2d-b35f-ffe45785c709 1 WwanRpc - in wwansvc.dll
b4fa8e86-2517-4a88-bd67-75447219eee4 0 IHost2 MS-ISTM iSCSI software targets
b54e9aa3-cf29-4f21-a8ea-98c5850ce296 1 DeoRpcServer - in Microsoft.Graphics.Display.DisplayEnhancementService.dll
b58aa02e-2884-4e97-8176-4ee06d794184 1 PfRpcServerSuperfetch - SysMain (superfetch)
b60040e0-bcf3-11d1-861d-0080c729264d 0 IGetTrackingData MS-COMT COM+: tracker
b62dc198-dfd4-11ca-948f-08001e02594c 1 rs_repmgr - DCE security: registry
b6b22da8-f903-4be7-b492-c09d875ac9da 0 IVdsServiceUninstallDisk MS-VDS virtual disks
b7b31df9-d515-11d3-a11c-00105a1f515a 0 IWbemShutdown - management instrumentation: shutdown
b7d381ee-8860-47a1-8af4-1f33b2b1f325 0 IAppHostSectionDefinitionCollection MC-IISA Internet information services: configuration
b80f3c42-60e0-4ae0-9007-f52852d3dbed 0 IAppHostMethodInstance MC-IISA Internet information services: configuration
b8cadbaf-e84b-46b9-84f2-6f71c03f9e55 1 SrvOdbLb - in bisrv.dll
b9785960-524f-11df-8b6d-83dcded72085 1 ISDKey MS-GKDI group keys
b97db8b2-4c63-11cf-bff6-08002be23f2f 2 clusapi2 MS-CMRP failover cluster management
b97db8b2-4c63-11cf-bff6-08002be23f2f 3 clusapi3 MS-CMRP failover cluster management
b9e79e60-3d52-11ce-aaa1-00006901293f 0 IROT - DCOM: running object table
bb36ea26-6318-4b8c-8592-f72dd602e7a5 0 IFsrmClassifierModuleDefinition MS-FSRM file server resource manager
bb39332c-bfee-4380-ad8a-badc8aff5bb6 0 INtmsNotifySink MS-RSMP removable storage
bb39e296-ad26-42c5-9890-5325333bb11e 0 IEnumDisk MS-ISTM iSCSI software targets
bb8b98e8-84dd-45e7-9f34-c3fb6155eeed 1 - - in vaultsvc.dll
bba9cb76-eb0c-462c-aa1b-5d8c34415701 1 Claims MS-ADTS Active Directory
bc5513c8-b3b8-4bf7-a4d4-361c0d8c88ba 0 IUpdateDownloadContentCollection MS-UAMG update agent
bc681469-9dd9-4bf4-9b3d-709f69efe431 0 IWRMResourceGroup MS-WSRM system resource manager
bd0c73bc-805b-4043-9c30-9a28d64dd7d2 0 IIISCertObj MS-IMSA Internet information services: metabase
bd7c23c2-c805-457c-8f86-d17fe6b9d19f 0 IClusterLogEx MS-CSVP failover cluster: validation and shared volumes
bd84cd86-9825-4376-813d-334c543f89b1 1 dasrpcdev - in das.dll
bdaa0970-413b-4a3e-9e5d-f6dc9d7e0760 1 PsmSrv - in psmsrv.dll
bdd66e9e-d45f-4202-85c0-6132edc4f30a 0 dnsp - Samba: internal
bde95fdf-eee0-45de-9e12-e5a61cd0d4fe 1 RCMPublic MS-TSTS remote desktop services: connection manager
be56a644-af0e-4e0e-a311-c1d8e695cbff 0 IUpdateHistoryEntry MS-UAMG update agent
be5f0241-e489-4957-8cc4-a452fcf3e23e 0 IMSMQManagement MC-MQAC message queuing: ActiveX client
be7f785e-0e3a-4ab7-91de-7e46e443be29 0 StorSvc1 - in storsvc.dll
bee7ce02-df77-4515-9389-78f01c5afc1a 0 IFsrmFileScreenException MS-FSRM file server resource manager
bf09192c-ed60-4928-9dff-d0d7bcb03ed8 1 winbind - Samba: winbind
bf4dc912-e52f-4904-8ebe-9317c1bdd497 1 dssvc - in dssvc.dll
bfa951d1-2f0e-11d3-bfd1-00c04fa3490a 1 aqueue - in aqueue.dll
bfca1238-628a-11c9-a073-08002b0dea7a 1 time_provider - DCE: distributed time, providers
c0e9671e-33c6-4438-9464-56b2e1b1c7b4 1 WinBioServer - biometric service
c100beab-d33a-4a4b-bf23-bbef4663d017 1 WcnpRpc - wireless: Connect Now
c100beac-d33a-4a4b-bf23-bbef4663d017 1 WcnTransportRpc - in wcncsvc.dll
c10a76d8-1fe4-4c2f-b70d-665265215259 0 ISessionManager2 MS-ISTM iSCSI software targets
c13d3372-cc20-4449-9b23-8cc8271b3885 1 - - in rpcrt4.dll
c1c2f21a-d2f4-4902-b5c6-8a081c19a890 0 IUpdate5 MS-UAMG update agent
c225e799-29de-42af-bc05-1e2127cc056e 1 NgcMgmt - in ngcsvc.dll
c23626e8-de34-11ca-8cbc-08001e0394c7 1 rs_prop_pgo - DCE security: registry
c27f3c08-92ba-478c-b446-b419c4cef0e2 1 dusmsvc - in dusmsvc.dll
c2be6970-df9e-11d1-8b87-00c04fd7a924 0 IImport MS-COMA COM+: remote administration
c2bfb780-4539-4132-ab8c-0a8772013ab6 0 IUpdateHistoryEntry2 MS-UAMG update agent
c2d1b5dd-fa81-4460-9dd6-e7658b85454b 1 WcmSvcProxyInfoRpc - in wcmsvc.dll
c323be28-e546-4c23-a81b-d6ad8d8fac7b 0 IIASDataStoreComServer2 MS-RAINPS remote assistance: initiation
c33b9f46-2088-4dbc-97e3-6125f127661c 1 - - in nlasvc.dll
c36be077-e14b-4fe9-8abc-e856ef4f048b 1 RpcSrvProxyMgr - in httpprxm.dll
c386ca3e-9061-4a72-821e-498d83be188f 1 audiorpc - in audiosrv.dll
c3f42c6e-d4cc-4e5a-938b-9c5e8a5d8c2e 1 ihvmsmapi - in wlanmsm.dll
c3fcc19e-a970-11d2-8b5a-00a0c9b7c9c4 0 IManagedObject MS-IOI .NET objects over DCOM
c421adce-a0b2-480d-8418-984495b32d5f 1 - - in SLsvc.exe
c49a5a70-8a7f-4e70-ba16-1e8f1f193ef1 1 adhsvc - in adhsvc.dll
c49e32c7-bc8b-11d2-85d4-00105a1f8304 0 IWbemBackupRestore MS-WMI management instrumentation: backup
c4b0c7d9-abe0-4733-a1e1-9fdedf260c7a 0 IADProxy2 MS-DFSRH DFS replication: helper
c503f532-443a-4c69-8300-ccd1fbdb3839 2 IMpService - Microsoft Defender
c521facf-09a9-42c5-b155-72388595cbf0 0 RmtSrv - in psmserviceexthost.dll
c5c04795-321c-4014-8fd6-d44658799393 0 IAppHostSectionDefinition MC-IISA Internet information services: configuration
c5cebee2-9df5-4cdd-a08c-c2471bc144b4 0 IResourceManager MS-WSRM system resource manager
c605f9fb-f0a3-4e2a-a073-73560f8d9e3e 1 RBiSrvSignal - in bisrv.dll
c681d488-d850-11d0-8c52-00c04fd90f7e 1 efsrpc MS-EFSR encrypting file system
c6b5235a-e413-481d-9ac8-31681b1faaf5 1 SCardRpc - in SCardSvr.dll
c6f3ee72-ce7e-11d1-b71e-00c04fc3111a 1 IMachineActivatorControl - DCOM: activation control
c726744e-5735-4f08-8286-c510ee638fb6 0 ICatalogUtils2 MS-COMA COM+: remote administration
c7ce3826-891f-4376-b161-c63d2403142c 1 audiosrvhrtf - in audiosrv.dll
c80066a8-7579-44fc-b9b2-8466930791b0 1 - - in umrdp.dll
c8550bff-5281-4b1e-ac34-99b6fa38464d 0 IAppHostElementCollection MC-IISA Internet information services: configuration
c8ba73d2-3d55-429c-8e9a-c44f006f69fc 0 UdmSvc - in userdataservice.dll
c8cb7687-e6d3-11d2-a958-00c04f682e16 1 davclntrpc - WebDAV client
c9378ff1-16f7-11d0-a0b2-00aa0061426a 1 IPStoreProv - protected storage
c97ad11b-f257-420b-9d9f-377f733f6f68 0 IUpdateDownloadContent2 MS-UAMG update agent
c9ac6db5-82b7-4e55-ae8a-e464ed7b4277 1 IRPCWinlogonNotifications - event system
cb0df960-16f5-4495-9079-3f9360d831df 0 IFsrmRule MS-FSRM file server resource manager
cb407bbf-c14f-4cd9-8f55-cbb08146598c 0 imjpdctrpc - in IMJPDCT.EXE
cba00000-6c97-11d1-8271-00a02442df7d 1 ICBA - PROFINET CBA
cba00001-6c97-11d1-8271-00a02442df7d 0 ICBAPDev - PROFINET CBA
cba00002-6c97-11d1-8271-00a02442df7d 0 ICBABrowse - PROFINET CBA
cba00003-6c97-11d1-8271-00a02442df7d 0 ICBAPDevPC - PROFINET CBA
cba00004-6c97-11d1-8271-00a02442df7d 0 ICBAPDevPCEvent - PROFINET CBA
cba00005-6c97-11d1-8271-00a02442df7d 0 ICBAPersist - PROFINET CBA
cba00006-6c97-11d1-8271-00a02442df7d 0 ICBAPDev2 - PROFINET CBA
cba00007-6c97-11d1-8271-00a02442df7d 0 ICBABrowse2 - PROFINET CBA
cba00008-6c97-11d1-8271-00a02442df7d 0 ICBAPersist2 - PROFINET CBA
cba00011-6c97-11d1-8271-00a02442df7d 0 ICBALDev - PROFINET CBA
cba00012-6c97-11d1-8271-00a02442df7d 0 ICBAState - PROFINET CBA
cba00013-6c97-11d1-8271-00a02442df7d 0 ICBAStateEvent - PROFINET CBA
cba00014-6c97-11d1-8271-00a02442df7d 0 ICBATime - PROFINET CBA
cba00015-6c97-11d1-8271-00a02442df7d 0 ICBAGErr - PROFINET CBA
cba00016-6c97-11d1-8271-00a02442df7d 0 ICBAGErrEvent - PROFINET CBA
cba00017-6c97-11d1-8271-00a02442df7d 0 ICBALDev2 - PROFINET CBA
cba00041-6c97-11d1-8271-00a02442df7d 0 ICBAAccoMgt - PROFINET CBA
cba00042-6c97-11d1-8271-00a02442df7d 0 ICBAAccoCB - PROFINET CBA
cba00043-6c97-11d1-8271-00a02442df7d 0 ICBAAccoServ - PROFINET CBA
cba00044-6c97-11d1-8271-00a02442df7d 0 ICBAAccoSync - PROFINET CBA
cba00045-6c97-11d1-8271-00a02442df7d 0 ICBAAccoServSRT - PROFINET CBA
cba00046-6c97-11d1-8271-00a02442df7d 0 ICBAAccoMgt2 - PROFINET CBA
cba00047-6c97-11d1-8271-00a02442df7d 0 ICBAAccoCB2 - PROFINET CBA
cba00048-6c97-11d1-8271-00a02442df7d 0 ICBAAccoServ2 - PROFINET CBA
cba00051-6c97-11d1-8271-00a02442df7d 0 ICBARTAuto - PROFINET CBA
cba00052-6c97-11d1-8271-00a02442df7d 0 ICBARTAuto2 - PROFINET CBA
cba00062-6c97-11d1-8271-00a02442df7d 0 ICBASysProp - PROFINET CBA
cba4c918-e55a-46ee-aa62-cade158e9165 1 audiosrvwnf - in audiosrv.dll
cbf7d408-2d6c-11e2-ae5b-0b5692790e18 0 security - Samba: internal
cc105610-da03-467e-bc73-5b9e2937458d 1 LiveIdSvcRpc - in wlidsvc.dll
ccd8c074-d0e5-4a40-92b4-d074faa6ba28 1 Witness MS-SWN clustered file server: witness
ce1334a5-41dd-40ea-881d-64326b23effe 0 - - in a list of UUIDs to try servers with, which gives no name
cfadac84-e12c-11d1-b34c-00c04f990d54 0 IExport MS-COMA COM+: remote administration
cfe36cba-1949-4e74-a14f-f1d580ceaf13 0 IFsrmFileScreenTemplateManager MS-FSRM file server resource manager
d02e4be0-3419-11d1-8fb1-00a024cb6019 0 INtmsMediaServices1 MS-RSMP removable storage
d049b186-814f-11d1-9a3c-00c04fc9b232 1 NtFrsApi MS-FRS1 file replication: administration
d09bdeb5-6171-4a34-bfe2-06fa82652568 1 Bri - in BrokerLib.dll
d22895ef-aff4-42c5-a5b2-b14466d34ab4 1 UtcEventTranscriptApi - in diagtrack.dll
d25576e4-00d2-43f7-98f9-b4c0724158f9 1 lsasrv - in lsasrv.dll
d2716e94-25cb-4820-bc15-537866578562 1 aphostservice - in aphostservice.dll
d2d79df5-3400-11d0-b40b-00aa005ff586 0 IVolumeClient MS-DMRP disk management
d2d79df7-3400-11d0-b40b-00aa005ff586 0 IDMNotify MS-DMRP disk management
d2d79dfa-3400-11d0-b40b-00aa005ff586 1 dmadminrpc - in dmadmin.exe
d2dc89da-ee91-48a0-85d8-cc72a56f7d04 0 IFsrmClassificationManager MS-FSRM file server resource manager
d320d080-a007-11ee-9cb4-37fa942d84d2 0 rpcd_witness - Samba: internal
d335b8f6-cb31-11d0-b0f9-006097ba4e54 1 PolicyAgent - IPsec policy agent
d3980a60-910c-1068-9341-00dd010f2f1c 0 IWinTypes - types of Windows, no calls
d3fbb514-0e3b-11cb-8fad-08002b1d29c3 1 NsiC - name service: client's part
d4051bde-9cdd-4910-b393-4aa85ec3c482 1 UtcAdminApi - in tellib.dll
d40cff62-e08c-4498-941a-01e25f0fd33c 0 ISearchResult MS-UAMG update agent
d4254f95-08c3-4fcc-b2a6-0b651377a29c 1 - - in wwansvc.dll
d4254f95-08c3-4fcc-b2a6-0b651377a29d 1 - - in wwansvc.dll
d46113d0-a848-11cb-b863-08001e046aa5 1 rs_bind - DCE security: registry
d4781cd6-e5d3-44df-ad94-930efe48a887 0 IWbemLoginClientID MS-WMI management instrumentation: login
d5579459-8bca-11ca-b771-08002b1c8f1f 1 cds_solicit - DCE cell directory: looking for servers
d5d23b6d-5a55-4492-9889-397a3c2d2dbc 0 IVdsAsync MS-VDS virtual disks
d6105110-8917-41a5-aa32-8e0aa2933dc9 0 IClusterCleanup MS-CSVP failover cluster: validation and shared volumes
d646567d-26ae-4caa-9f84-4e0aad207fca 0 IFsrmActionEmail MS-FSRM file server resource manager
d674a233-5829-49dd-90f0-60cf9ceb7129 1 ipnathlp - in ipnathlp.dll
d68168c9-82a2-4f85-b6e9-74707c49a58f 0 IVdsVolumeShrink MS-VDS virtual disks
d6bd6d63-e8cb-4905-ab34-8a278c93197a 0 IWTDiskMgr3 MS-ISTM iSCSI software targets
d6c7cd8f-bb8d-4f96-b591-d3a5f1320269 0 IAppHostMethodCollection MC-IISA Internet information services: configuration
d6d70ef0-0e3b-11cb-acc3-08002b1d29c3 1 NsiS - name service: server's part
d6d70ef0-0e3b-11cb-acc3-08002b1d29c4 1 NsiM - in locator.exe
d71b2cae-33e8-4567-ae96-3ccf31620be2 0 IWTGeneral MS-ISTM iSCSI software targets
d7ab3341-c9d3-11d1-bb47-0080c7c5a2c0 0 IMSMQPrivateEvent MC-MQAC message queuing: ActiveX client
d7d6e072-dccd-11d0-aa4b-0060970debae 0 IMSMQQuery MC-MQAC message queuing: ActiveX client
d7d6e074-dccd-11d0-aa4b-0060970debae 0 IMSMQMessage MC-MQAC message queuing: ActiveX client
d7d6e076-dccd-11d0-aa4b-0060970debae 0 IMSMQQueue MC-MQAC message queuing: ActiveX client
d7d6e077-dccd-11d0-aa4b-0060970debae 0 IMSMQEvent MC-MQAC message queuing: ActiveX client
d7d6e078-dccd-11d0-aa4b-0060970debae 0 _DMSMQEventEvents MC-MQAC message queuing: ActiveX client
d7d6e07b-dccd-11d0-aa4b-0060970debae 0 IMSMQQueueInfo MC-MQAC message queuing: ActiveX client
d7d6e07d-dccd-11d0-aa4b-0060970debae 0 IMSMQQueueInfos MC-MQAC message queuing: ActiveX client
d7d6e07f-dccd-11d0-aa4b-0060970debae 0 IMSMQTransaction MC-MQAC message queuing: ActiveX client
d7d6e081-dccd-11d0-aa4b-0060970debae 0 IMSMQCoordinatedTransactionDispenser MC-MQAC message queuing: ActiveX client
d7d6e083-dccd-11d0-aa4b-0060970debae 0 IMSMQTransactionDispenser MC-MQAC message queuing: ActiveX client
d7d6e085-dccd-11d0-aa4b-0060970debae 0 IMSMQApplication MC-MQAC message queuing: ActiveX client
d7f9e1c0-2247-11d1-ba89-00c04fd91268 5 - - in a list of UUIDs to try servers with, which gives no name
d8cc81d9-46b8-4fa4-bfa5-4aa9dec9b638 1 IFsrmReport MS-FSRM file server resource manager
d95afe70-a6d5-4259-822e-2c84da1ddb0d 1 WindowsShutdown MS-RSP remote shutdown
d9844ed9-f72a-4745-a4a1-ee71f950781d 1 NgcMgmt1 - in ngcsvc.dll
d9933be0-a567-11d2-b0f3-00e02c074f6b 0 IMSMQMessage2 MC-MQAC message queuing: ActiveX client
d99bdaae-b13a-4178-9fdb-e27f16b4603e 0 IVdsHwProvider MS-VDS virtual disks
d99e6e70-fc88-11d0-b498-00a0c90312f3 0 ICertRequestD MS-WCCE certificate enrolment over DCOM
d99e6e71-fc88-11d0-b498-00a0c90312f3 0 ICertAdminD MS-CSRA certificate authority administration
d9a59339-e245-4dbd-9686-4d5763e39624 0 IInstallationBehavior MS-UAMG update agent
da23f6db-6f45-466c-9eed-0b65286f2d78 0 ICoffeeMachine - DCOM
da5a86c5-12c2-4943-ab30-7f74a813d853 1 PerflibV2 MS-PCQ performance counters
db7c21f8-fe33-4c11-aea5-ceb56f076fbb 0 IStream - DCOM
db90832f-6910-4d46-9f5e-9fd6bfa73903 0 INtmsLibraryControl2 MS-RSMP removable storage
dc12a681-737f-11cf-884d-00aa004b2e24 0 IWbemClassObject MS-WMI management instrumentation: objects
dd490425-5325-4565-b774-7e27d6c09c24 1 bferpc - base filtering engine
dd59071b-3215-4c59-8481-972edadc0f6a 1 CrmRpcSrv - in psmserviceexthost.dll
dd6f0a28-248f-4dd3-afe9-71aed8f685c4 0 IHostMgr2 MS-ISTM iSCSI software targets
dde02280-12b3-4e0b-937b-6747f6acb286 0 IUpdateServiceRegistration MS-UAMG update agent
de095db1-5368-4d11-81f6-efef619b7bcf 0 IAppHostCollectionSchema MC-IISA Internet information services: configuration
de2daf3b-5c16-4613-b204-d810ee629d9e 1 WwanMgmtRpc - in wwansvc.dll
de3b9bc8-bef7-4578-a0de-f089048442db 1 audiodgrpc - in audiodg.exe
de79fc6c-dc6f-43c7-a48e-63bbc8d4009d 1 - - in rdpclip.exe
dea00001-6c97-11d1-8271-00a02442df7d 1 PNIO_Device - PROFINET IO device
dea00002-6c97-11d1-8271-00a02442df7d 1 PNIO_Controller - PROFINET IO controller
dea00003-6c97-11d1-8271-00a02442df7d 1 PNIO_Supervisor - PROFINET IO supervisor
dea00004-6c97-11d1-8271-00a02442df7d 1 PNIO_ParameterServer - PROFINET IO parameter server
deb01010-3a37-4d26-99df-e2bb6ae3ac61 0 IVolumeClient4 MS-DMRP disk management
df0b3d60-548f-101b-8e65-08002b2bd119 0 ISupportErrorInfo - OLE automation: errors
df1941c5-fe89-4e79-bf10-463657acf44d 1 efsrpc MS-EFSR encrypting file system
df2373f5-efb2-475c-ad58-3102d61967d4 0 Internal_IWbemEventProviderSecurity - management instrumentation
df4df73a-c52d-4e3a-8003-8437fdf8302a 0 coremessaging - in coremessaging.dll
e0393303-90d4-4a97-ab71-e9b671ee2729 0 IVdsServiceLoader MS-VDS virtual disks
e1010359-3e5d-4ecd-9fe4-ef48622fdf30 0 IFsrmFileScreenTemplateImported MS-FSRM file server resource manager
e141fd54-b79e-4938-a6bb-d523c3d49ff1 0 IEnumHost MS-ISTM iSCSI software targets
e1af8308-5d1f-11c9-91a4-08002b14a0fa 3 epm C706 endpoint mapper
e245105b-b06e-11d0-ad61-00c04fd8fdff 0 IWbemEventProvider - management instrumentation
e248d0b8-bf15-11cf-8c5e-08002bb49649 2 ClusSvc - in clussvc.exe
e2842c88-07c3-4eb0-b1a9-d3d95e76fef2 0 IEnumSnsServer MS-ISTM iSCSI software targets
e33c0cc4-0482-101a-bc0c-02608c6ba218 1 LocToLoc MS-RPCL name service: locator to locator
e3514235-4b06-11d1-ab04-00c04fc2dcd2 4 drsuapi MS-DRSR Active Directory replication and name translation
e38f5360-8572-473e-b696-1b46873beeab 1 UtcTenantApi - in diagtrack.dll
e3c9b851-c442-432b-8fc6-a7faafc09d3b 0 IClusterUpdate MS-CSVP failover cluster: validation and shared volumes
e3d0d746-d2af-40fd-8a7a-0d7078bb7092 1 BitsPeerAuth MS-BPAU background transfers: peer authentication
e40f7b57-7a25-4cd3-a135-7f7d3df9d16b 1 NcbRpcSrv1 - in ncbservice.dll
e43b8cf6-1ead-11ee-aed1-e3597136ce70 0 gmsa - Samba: internal
e53d94ca-7464-4839-b044-09a2fb8b3ae5 1 HamRpcSrvActivity - in psmserviceexthost.dll
e60c73e6-88f9-11cf-9af1-0020af6e72f4 2 ILocalObjectExporter - DCOM: local object resolver
e645744b-cae5-4712-acaf-13057f7195af 0 ILocalDeviceMgr3 MS-ISTM iSCSI software targets
e64b9aee-f372-4312-9a14-8f1502b5c8e3 1 IpNatHlpRpcServer - in ipnathlp.dll
e65e8028-83e8-491b-9af7-aaf6bd51a0ce 0 IServerHealthReport MS-DFSRH DFS replication: helper
e67ab081-9844-3521-9d32-834f038001c0 1 nwwks - NetWare client
e6ac5cb8-de3e-11ca-9376-08001e0394c7 1 rs_prop_plcy - DCE security: registry
e6d3c166-560f-4b58-b31a-fdea05fb606f 0 IClusterLogEx3 MS-CSVP failover cluster: validation and shared volumes
e6f89680-fc98-11e3-80d4-10604b681cfa 1 GidsHandlerRpc - in NgcCtnrGidsHandler.dll
e76ea56d-453f-11cf-bfec-08002be23f2f 2 - - in resrcmon.exe
e770c620-0b06-4b5e-8d87-a26e20f28340 1 irpc - Samba: internal
e7927575-5cc3-403b-822e-328a6b904bee 0 IAppHostPathMapper MC-IISA Internet information services: configuration
e7a216af-1ec1-447f-8d3f-a87278db564d 1 HcsRpc - in vmcompute.exe
e7a4d634-7942-4dd9-a111-82228ba33901 0 IAutomaticUpdatesResults MS-UAMG update agent
e7f76134-9ef5-4949-a2d6-3368cc0988f3 1 WcmSvcMgrRpc - in wcmsvc.dll
e8748f69-a2a4-40df-9366-62dbeb696e26 0 USSvc - in unistore.dll
e8fb8620-588f-11d2-9d61-00c04f79c5fe 0 IIisServiceControl MS-IISS Internet information services: service control
e946d148-bd67-4178-8e22-1c44925ed710 0 IFsrmPropertyDefinitionValue MS-FSRM file server resource manager
ea0a3165-4834-11d2-a6f8-00c04fa346cc 4 fax MS-FAX fax server
ead694ed-2243-44cb-a9dc-85d3ba934dab 0 IChakraJIT - in chakra.dll
eafe4895-a929-41ea-b14d-613e23f62b71 0 IAppHostPropertyException MC-IISA Internet information services: configuration
eb081a0d-10ee-478a-a1dd-50995283e7a8 3 WitnessNodesRpc - in wkssvc.dll
eb658b8a-7a64-4ddc-9b8d-a92610db0206 0 - - in a list of UUIDs to try servers with, which gives no name
eb814e2a-0099-11ca-8678-02608c2ea96e 1 budb - DFS of DCE: backup database
eba96b0e-2168-11d3-898c-00e02c074f6b 0 IMSMQQuery2 MC-MQAC message queuing: ActiveX client
eba96b0f-2168-11d3-898c-00e02c074f6b 0 IMSMQQueueInfos2 MC-MQAC message queuing: ActiveX client
eba96b10-2168-11d3-898c-00e02c074f6b 0 IMSMQCoordinatedTransactionDispenser2 MC-MQAC message queuing: ActiveX client
eba96b11-2168-11d3-898c-00e02c074f6b 0 IMSMQTransactionDispenser2 MC-MQAC message queuing: ActiveX client
eba96b12-2168-11d3-898c-00e02c074f6b 0 IMSMQEvent2 MC-MQAC message queuing: ActiveX client
eba96b13-2168-11d3-898c-00e02c074f6b 0 IMSMQTransaction3 MC-MQAC message queuing: ActiveX client
eba96b14-2168-11d3-898c-00e02c074f6b 0 IMSMQCoordinatedTransactionDispenser3 MC-MQAC message queuing: ActiveX client
eba96b15-2168-11d3-898c-00e02c074f6b 0 IMSMQTransactionDispenser3 MC-MQAC message queuing: ActiveX client
eba96b16-2168-11d3-898c-00e02c074f6b 0 IMSMQDestination MC-MQAC message queuing: ActiveX client
eba96b17-2168-11d3-898c-00e02c074f6b 0 IMSMQPrivateDestination MC-MQAC message queuing: ActiveX client
eba96b19-2168-11d3-898c-00e02c074f6b 0 IMSMQQuery3 MC-MQAC message queuing: ActiveX client
eba96b1a-2168-11d3-898c-00e02c074f6b 0 IMSMQMessage3 MC-MQAC message queuing: ActiveX client
eba96b1b-2168-11d3-898c-00e02c074f6b 0 IMSMQQueue3 MC-MQAC message queuing: ActiveX client
eba96b1c-2168-11d3-898c-00e02c074f6b 0 IMSMQEvent3 MC-MQAC message queuing: ActiveX client
eba96b1d-2168-11d3-898c-00e02c074f6b 0 IMSMQQueueInfo3 MC-MQAC message queuing: ActiveX client
eba96b1e-2168-11d3-898c-00e02c074f6b 0 IMSMQQueueInfos3 MC-MQAC message queuing: ActiveX client
eba96b1f-2168-11d3-898c-00e02c074f6b 0 IMSMQApplication3 MC-MQAC message queuing: ActiveX client
eba96b20-2168-11d3-898c-00e02c074f6b 0 IMSMQQueue4 MC-MQAC message queuing: ActiveX client
eba96b21-2168-11d3-898c-00e02c074f6b 0 IMSMQQueueInfo4 MC-MQAC message queuing: ActiveX client
eba96b22-2168-11d3-898c-00e02c074f6b 0 IMSMQQueueInfos4 MC-MQAC message queuing: ActiveX client
eba96b23-2168-11d3-898c-00e02c074f6b 0 IMSMQMessage4 MC-MQAC message queuing: ActiveX client
eba96b24-2168-11d3-898c-00e02c074f6b 0 IMSMQQuery4 MC-MQAC message queuing: ActiveX client
ec02cae0-b9e0-11d2-be62-0020afeddf63 1 - - in mq1repl.dll
ecbdb051-f208-46b9-8c8b-648d9d3f3944 1 teredo - IP helper: Teredo
ecd85155-cc3a-4f10-aad5-9a9a2bf2ef0c 1 - - in termsrv.dll
ecec0d70-a603-11d0-96b1-00a0c91ece30 1 JetBack - Active Directory database backup
ed35f7a1-5024-4e7b-a44d-07ddaf4b524d 0 IAppHostProperty MC-IISA Internet information services: configuration
ed8bfe40-a60b-42ea-9652-817dfcfa23ec 0 IWindowsDriverUpdateEntry MS-UAMG update agent
ed8f09f0-ceb7-bb11-d200-001a181cad00 0 - - in mprdim.dll
ede0150f-e9a3-419c-877c-01fe5d24c5d3 0 IFsrmPropertyDefinition MS-FSRM file server resource manager
ee2d5ded-6236-4169-931d-b9778ce03dc6 0 IVdsVolumeMF MS-VDS virtual disks
ee321ecb-d95e-48e9-907c-c7685a013235 1 IFsrmFileManagementJobManager MS-FSRM file server resource manager
eeee008d-5c99-4e4b-861b-547a26e8abd0 1 dashost - in dashost.exe
ef0574e0-06d8-11d3-b100-00e02c074f6b 0 IMSMQQueue2 MC-MQAC message queuing: ActiveX client
ef13d885-642c-4709-99ec-b89561c6bc69 0 IAppHostElementSchema MC-IISA Internet information services: configuration
eff55e30-4ee2-11ce-a3c9-00aa00607271 1 - - in a list of UUIDs to try servers with, which gives no name
eff90582-2ddc-480f-a06d-60f3fbc362c3 0 IStringCollection MS-UAMG update agent
f093fe3d-8131-4b73-a742-ef54c20b337b 0 IEnumCachedInitiator MS-ISTM iSCSI software targets
f120a684-b926-447f-9df4-c966cb785648 0 IRASrv MS-RAI remote assistance
f131ea3e-b7be-480e-a60d-51cb2785779e 0 IExport2 MS-COMA COM+: remote administration
f1d6c29c-8fbe-4691-8724-f6d8deaeafc8 0 IClusterFirewall MS-CSVP failover cluster: validation and shared volumes
f1e9c5b2-f59b-11d2-b362-00105a1f8177 0 IWbemRemoteRefresher MS-WMI management instrumentation: refreshing
f1ec59ab-4ca9-4c30-b2d0-54ef1db441b7 1 iertutil - in iertutil.dll
f26e2372-d601-44f0-84b8-2591d2af2f82 1 PhoneRpc4 - in phoneservice.dll
f2c9b409-c1c9-4100-8639-d8ab1486694a 1 ClusterConnRpc - in wkssvc.dll
f309ad18-d86a-11d0-a075-00c04fb68820 0 IWbemLevel1Login MS-WMI management instrumentation: login
f3190c53-4e0c-491a-aad3-2a7ceb7e25d4 1 - - in vpnikeapi.dll
f31931a9-832d-481c-9503-887a0e6a79f0 0 IWRMProtocol MS-WSRM system resource manager
f3637e80-5b22-4a2b-a637-bbb642b41cfc 0 IFsrmFileScreenBase MS-FSRM file server resource manager
f3f09ffd-fbcf-4291-944d-70ad6e0e73bb 1 LogonWluirRpc - in logoncontroller.dll
f411d4fd-14be-4260-8c40-03b7c95e608a 0 IFsrmSetting MS-FSRM file server resource manager
f44e62af-dab1-44c2-8013-049a9de417d6 1 WcmSvcCapRpc - in wcmsvc.dll
f47433c3-3e9d-4157-aad4-83aa1f5c2d4c 1 FwNetIsolationRpc - in mpssvc.dll
f4a07d63-2e25-11d1-9964-00c04fbbb345 0 IEnumEventObject MS-COMEV COM+: event system
f50a28cf-5c9c-4f7e-9d80-e25e16e18c59 0 Internal_IWbemServices - management instrumentation
f50aac00-c7f3-428e-a022-a6b71bfb9d43 1 ICatDBSvc - cryptographic services: catalogue database
f5cc59b4-4264-101a-8c59-08002b2f8426 1 frsrpc MS-FRS1 file replication
f5cc5a18-4264-101a-8c59-08002b2f8426 56 nspi MS-NSPI address book of Active Directory or Exchange
f5cc5a7c-4264-101a-8c59-08002b2f8426 21 xds - Exchange directory service (X.500)
f612954d-3b0b-4c56-9563-227b7be624b4 0 IMSAdminBase3W MS-IMSA Internet information services: metabase
f61c406f-bd60-4194-9565-bfedd5256f70 1 - - in p2phost.exe
f6beaff7-1e19-4fbb-9f8f-b89e2018337c 1 IEventService MS-EVEN6 event log, second protocol
f76fbf3b-8ddd-4b42-b05a-cb1c3ff1fee8 0 IFsrmCollection MS-FSRM file server resource manager
f82e5729-6aba-4740-bfc7-c7f58f75fb7b 0 IFsrmAutoApplyQuota MS-FSRM file server resource manager
f89ac270-d4eb-11d1-b682-00805fc79216 0 IEventObjectCollection MS-COMEV COM+: event system
f930c514-1215-11d3-99a5-00a0c9b61b04 1 - - Exchange: system attendant, cluster interface
fa4febc0-4591-11ce-95e5-00aa0051e510 4 Authmgr32Rpc - in autmgr32.exe
fa7660f6-7b3f-4237-a8bf-ed0ad0dcbbd9 0 IAppHostWritableAdminManager MC-IISA Internet information services: configuration
fa7df749-66e7-4986-a27f-e2f04ae53772 0 IVssSnapshotMgmt MS-SCMP shadow copies: management
fae436b0-b864-4a87-9eda-298547cd82f2 1 HamRpcSrvDebug - in psmserviceexthost.dll
faf2447b-b348-4feb-8dbe-beee5b7f7778 1 OnlineProviderCertRpc - in wlidsvc.dll
fb2b72a0-7a68-11d1-88f9-0080c7d771bf 0 IEventClass MS-COMEV COM+: event system
fb2b72a1-7a68-11d1-88f9-0080c7d771bf 0 IEventClass2 MS-COMEV COM+: event system
fb8a0729-2d04-4658-be93-27b4ad553fac 1 lsass - in lsass.exe
fbc1d17d-c498-43a0-81af-423ddd530af6 0 IEventSubscription3 MS-COMEV COM+: event system
fc13257d-5567-4dea-898d-c6f9c48415a0 1 - - in mqqm.dll
fc48cd89-98d6-4628-9839-86f7a3e4161a 1 ACPBackgroundManagerPolicy - in ACPBackgroundManagerPolicy.dll
fc5d23e8-a88b-41a5-8de0-2d2f73c5a630 0 IVdsServiceSAN MS-VDS virtual disks
fc910418-55ca-45ef-b264-83d4ce7d30e0 0 IWRMRemoteSessionMgmt MS-WSRM system resource manager
fcc30ddc-98d0-11e5-8a56-83e9a6706f2f 0 negoex - Samba: internal
fd174a80-89cf-11d2-b0f2-00e02c074f6b 0 IMSMQQueueInfo2 MC-MQAC message queuing: ActiveX client
fd450835-cf1b-4c87-9fd2-5e0d42fde081 0 Internal_IWbemEventProvider - management instrumentation
fd6b7e61-2bed-4d48-a267-d746fe449fed 1 DeviceCredentialRpc - in ngcsvc.dll
fd6bb951-c830-4734-bf2c-18ba6ec7ab49 1 iscsiexe - in iscsiexe.dll
fd7a0523-dc70-43dd-9b2e-9c5ed48225b1 1 IAisMSIInfo - application information (elevation)
fd8be72b-a9cd-4b2c-a9ca-4ded242fbe4d 1 UtcApi1 - in diagtrack.dll
fdb3a030-065f-11d1-bb9b-00a024ea5525 1 qmcomm MS-MQMP message queuing: queue manager
fdf8a2b9-02de-47f4-bc26-aa85ab5e5267 0 ITpmVirtualSmartCardManager2 MS-TPMVSC virtual smart cards
fe7f99f9-1dfb-4afb-9d00-6a8dd0aabf2c 0 IHost3 MS-ISTM iSCSI software targets
fec1b0ac-5808-4033-a915-c0185934581e 0 _IWmiProviderSite - management instrumentation
ff4fa04e-5a94-4bda-a3a0-d5b4d3c52eba 0 IFsrmFileScreenManager MS-FSRM file server resource manager
ff9fd3c4-742e-45e0-91dd-2f5bc632a1df 1 AppXSetTrustLabel1Rpc - in AppXDeploymentServer.dll
ffe561b8-bf15-11cf-8c5e-08002bb49649 2 ClusSvcExtrocluster - in clussvc.exe
`;
