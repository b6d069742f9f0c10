/**
 * UUIDs that the specifications name and that are no interfaces, one line each: UUID, kind, name, document, and our words for what it is. UUIDs and
 * names are facts of the documents named; where a document gives a UUID without a name for it, the name is made from what it says. Sorted by UUID.
 */
export const identifierLines = `
00000000-0000-0000-0000-000000000000 value GUID_NULL C706 the nil UUID
0000002f-0000-0000-c000-000000000046 class CLSID_RecordInfo MS-OAUT OLE automation
000001a4-0000-0000-c000-000000000046 class CLSID_ServerLocationInfo MS-DCOM DCOM
000001a5-0000-0000-c000-000000000046 class CLSID_ActivationContextInfo MS-DCOM DCOM
000001a6-0000-0000-c000-000000000046 class CLSID_SecurityInfo MS-DCOM DCOM
000001aa-0000-0000-c000-000000000046 class CLSID_ScmRequestInfo MS-DCOM DCOM
000001ab-0000-0000-c000-000000000046 class CLSID_InstantiationInfo MS-DCOM DCOM
000001ad-0000-0000-c000-000000000046 class CLSID_InstanceInfo MS-DCOM DCOM
000001b6-0000-0000-c000-000000000046 class CLSID_ScmReplyInfo MS-DCOM DCOM
000001b9-0000-0000-c000-000000000046 class CLSID_SpecialSystemProperties MS-DCOM DCOM
0000031b-0000-0000-c000-000000000046 class CLSID_ErrorObject MS-DCOM DCOM
0000031c-0000-0000-c000-000000000046 class CLSID_ERROR_EXTENSION MS-DCOM DCOM
00000338-0000-0000-c000-000000000046 class CLSID_ActivationPropertiesIn MS-DCOM DCOM
00000339-0000-0000-c000-000000000046 class CLSID_ActivationPropertiesOut MS-DCOM DCOM
0000033b-0000-0000-c000-000000000046 class CLSID_ContextMarshaler MS-DCOM DCOM
000209ff-0000-0000-c000-000000000046 class Word.Application Titanis Microsoft Word as a DCOM server
000214a1-0000-0000-c000-000000000046 property System.Status MS-WSP Windows search property
00f58a38-c54b-4c40-8696-97235980eae1 property System.Calendar.Resources MS-WSP Windows search property
0188401c-247a-4fed-99c6-bf14119d7055 class MSMQOutgoingQueueManagement MC-MQAC message queuing: ActiveX client
04d55210-b6ac-4248-9e69-2a569d1d2ab6 class ClusterSetup MS-CSVP failover cluster: validation and shared volumes
084d8a0a-e6d5-40de-bf1f-c8820e7c877c property System.Task.CompletionStatus MS-WSP Windows search property
0850302a-b344-4fda-9be9-90576b8d46f0 device GUID_BTHPORT_DEVICE_INTERFACE Titanis service control: a Bluetooth radio starts a service
08a65aa1-f4c9-43dd-9ddf-a33d8e7ead85 property System.Contact.HomeAddressCountry MS-WSP Windows search property
08c7cc5f-60f2-4494-ad75-55e3e0b5add0 property System.Task.Owner MS-WSP Windows search property
08f6d7c2-e3f2-44fc-af1e-5aa5c81a2d3e property System.Photo.MaxAperture MS-WSP Windows search property
09329b74-40a3-4c68-bf07-af9a572f607c property System.IsFolder MS-WSP Windows search property
09429607-582d-437f-84c3-de93a2b24c3c property System.Calendar.OptionalAttendeeNames MS-WSP Windows search property
09edd5b6-b301-43c5-9990-d00302effd46 property System.Media.AverageLevel MS-WSP Windows search property
0adef160-db3f-4308-9a21-06237b16fa2a property System.Contact.HomeAddressStreet MS-WSP Windows search property
0b63e350-9ccc-11d0-bcdb-00805fccce04 property System.MIMEType MS-WSP Windows search property
0ba7d6c3-568d-4159-ab91-781a91fb71e5 property System.Calendar.RequiredAttendeeAddresses MS-WSP Windows search property
0be1c8e7-1981-4676-ae14-fdd78f05a6e7 property System.Message.SenderAddress MS-WSP Windows search property
0cef7d53-fa64-11d1-a203-0000f81fedee property System.FileDescription MS-WSP Windows search property
0da41cfa-d224-4a18-ae2f-596158db4b3a property System.Message.SenderName MS-WSP Windows search property
10984e0a-f9f2-4321-b7ef-baf195af4319 property System.ParentalRatingReason MS-WSP Windows search property
12345678-1234-1234-1234-abcdef123456 interface-number misc Wireshark a number that tests take
14977844-6b49-4aad-a714-a4513bf60460 property System.Contact.FirstName MS-WSP Windows search property
14b81da1-0135-4d31-96d9-6cbfc9671a99 property System.DateImported MS-WSP Windows search property
152ea2a8-70dc-4c59-8b2a-32aa3ca0dcac class RemoteTpmVirtualSmartCardManager MS-TPMVSC virtual smart cards
16a18e86-7f6e-4c20-ad89-4ffc0db7a96a class TpmVirtualSmartCardManager MS-TPMVSC virtual smart cards
176dc63c-2688-4e89-8143-a347800f25e9 property System.Contact.Birthday MS-WSP Windows search property
188c1f91-3c40-4132-9ec5-d8b03b72a8a2 property System.Calendar.ResponseStatus MS-WSP Windows search property
18bbd425-ecfd-46ef-b612-7b4a6034eda0 property System.Contact.PrimaryAddressPostalCode MS-WSP Windows search property
199fe037-2b82-40a9-82ac-e1d46c792b99 provider LsaSrv Titanis service control: a provider of events that start services
1b5439e7-eba1-4af8-bdd7-7af1d4549493 property System.RecordedTV.StationName MS-WSP Windows search property
1c60a923-2d86-46aa-928a-e7f3e37577af library TpmVirtualSmartCardManagers MS-TPMVSC virtual smart cards
1ce20aba-9851-4421-9430-1ddeb766e809 identifier DOMAIN_JOIN_GUID MS-SCMR service control: triggers
1e005ee6-bf27-428b-b01c-79676acd2870 property System.Document.Division MS-WSP Windows search property
1e3ee840-bc2b-476c-8237-2acd1a839b22 property System.Kind MS-WSP Windows search property
1f856a9f-6900-4aba-9505-2d5f1b4d66cb property System.Message.ToDoFlags MS-WSP Windows search property
22b6d684-fa63-4578-87c9-effcbe6643c7 provider WebdavClient-LookupServiceTrigger Titanis service control: a provider of events that start services
24e552d7-6523-47f7-a647-d3465bf1f5ca device CameraSensor Titanis service control: a device that starts a service
2579e5d0-1116-4084-bd9a-9b4f7cb4df5e property System.Audio.PeakValue MS-WSP Windows search property
276d7bb0-5b34-4fb0-aa4b-158ed12a1809 property System.Document.ClientID MS-WSP Windows search property
277c9237-51d8-5c1c-b089-f02c683e5ba7 provider StartNameRes Titanis service control: a provider of events that start services
28636aa6-953d-11d2-b5d6-00c04fd918d0 property System.ComputerName MS-WSP Windows search property
293ca35a-09aa-4dd2-b180-1fe245728a52 property System.Calendar.Duration MS-WSP Windows search property
2c53c813-fb63-4e22-a1ab-0b331ca1e273 property System.RecordedTV.NetworkAffiliation MS-WSP Windows search property
2cbaa8f5-d81f-47ca-b17a-f8d822300131 property System.DateAcquired MS-WSP Windows search property
2d152b40-ca39-40db-b2cc-573725b2fec5 property System.Photo.FlashFired MS-WSP Windows search property
2d7a2816-0c5e-45fc-9ce7-570e5ecde9c9 trigger CUSTOM_SYSTEM_STATE_CHANGE_EVENT_GUID Titanis service control: a change of the system's state starts a service
2e4b640d-5019-46d8-8881-55414cc5caa0 property System.Media.DateEncoded MS-WSP Windows search property
3143bf7c-80a8-4854-8880-e2e40189bdd0 property System.Message.AttachmentContents MS-WSP Windows search property
315b9c8d-80a9-4ef9-ae16-8e746da51d70 property System.Calendar.IsRecurring MS-WSP Windows search property
33b6d07e-f27d-42fa-b2d7-bf82e11e9374 class MSMQQueueManagement MC-MQAC message queuing: ActiveX client
346c8bd1-2e6a-4c45-89a4-61b78e8e700f property System.IsIncomplete MS-WSP Windows search property
3602c812-0f3b-45f0-85ad-603468d69423 property System.GPS.Date MS-WSP Windows search property
38965063-edc8-4268-8491-b7723172cf29 property System.Contact.EmailAddress2 MS-WSP Windows search property
39a7f922-477c-48de-8bc8-b28441e342e3 property System.Project MS-WSP Windows search property
39ce96fe-f4c5-4484-a143-4c2d5d324229 class MSMQManagement MC-MQAC message queuing: ActiveX client
3c3a70a7-a468-49b9-8ada-28e11fccad5d class RASrv MS-RAI remote assistance
3c8cee58-d4f0-4cf9-b756-4e5d24447bcd property System.Contact.Gender MS-WSP Windows search property
3cfee98c-fb4b-44c6-bd98-a1db14abca3f class ClusterFirewall MS-CSVP failover cluster: validation and shared volumes
3f08e66f-2f44-4bb9-a682-ac35d2562322 property System.Image.CompressionText MS-WSP Windows search property
3f8472b5-e0af-4db2-8071-c53fe76ae7ce property System.DueDate MS-WSP Windows search property
402b5934-ec5a-48c3-93e6-85e86a2d934e property System.Contact.BusinessAddressCity MS-WSP Windows search property
4142dd5d-3472-4370-8641-de7856431fb0 class ClusterUpdate MS-CSVP failover cluster: validation and shared volumes
41cf5ae0-f75a-4806-bd87-59c7d9248eb9 property System.FileName MS-WSP Windows search property
428040ac-a177-4c8a-9760-f6f761227f9a property System.Communication.DateItemExpires MS-WSP Windows search property
43f8d7b7-a444-4f87-9383-52271c9b915c property System.DateArchived MS-WSP Windows search property
446d16b1-8dad-4870-a748-402ea43d788c property System.ThumbnailCacheId MS-WSP Windows search property
446f787f-10c4-41cb-a6c4-4d0343551597 property System.Contact.BusinessAddressState MS-WSP Windows search property
4590f812-1d3a-11d0-891f-00aa004b2e24 class CLSID_WbemClassObjectProxy MS-WMI unmarshaller of IWbemClassObject
45eae747-8e2a-40ae-8cbf-ca52aba6152a property System.FlagColorText MS-WSP Windows search property
4684fe97-8765-4842-9c13-f006447b178c property System.RecordedTV.OriginalBroadcastDate MS-WSP Windows search property
46b4e8de-cdb2-440d-885c-1658eb65b914 property System.Note.ColorText MS-WSP Windows search property
4776cafa-bce4-4cb1-a23e-265e76d8eb11 property System.Note.Color MS-WSP Windows search property
48fd6ec8-8a12-4cdf-a03e-4ec5a511edde property System.StartDate MS-WSP Windows search property
49691c90-7e17-101a-a91c-08002b2ecda9 property System.ContentUrl MS-WSP Windows search property
49b2791a-b1ae-4c90-9b8e-e860ba07f889 class MMC20.Application Titanis the management console as a DCOM server; also used to run commands on other machines
4f27f2de-14e2-430b-a549-7cd48cbc8245 identifier NETWORK_MANAGER_FIRST_IP_ADDRESS_ARRIVAL_GUID MS-SCMR service control: triggers
508161fa-313b-43d5-83a1-c1accf68622c property System.Contact.OtherAddress MS-WSP Windows search property
50dd5230-ba8a-11d1-bf5d-0000f805f530 device SmartcardReader Titanis service control: a device that starts a service
51ec3f47-dd50-421d-8769-334f50424b1e property System.Photo.SharpnessText MS-WSP Windows search property
53da57cf-62c0-45c4-81de-7610bcefd7f5 property System.Calendar.ShowTimeAsText MS-WSP Windows search property
54fb46c8-f089-464c-b1fd-59d1b62c3b50 identifier USER_POLICY_PRESENT_GUID MS-SCMR service control: triggers
560c36c0-503a-11cf-baa1-00004c752a9a property System.Search.AutoSummary MS-WSP Windows search property
56310920-2491-4919-99ce-eadb06fafdb2 property System.Contact.BusinessHomePage MS-WSP Windows search property
56a3372e-ce9c-11d2-9f0e-006097c686f6 property System.Media.SubTitle MS-WSP Windows search property
59dde9f2-5253-40ea-9a8b-479e96c6249a property System.Photo.ContrastText MS-WSP Windows search property
5bc1ed07-f5f5-485f-9dfd-6fd0acf9a23c identifier DFSR_ENDPOINT_GUID MS-FRS2 DFS replication
5bf396d4-5eb2-466f-bde9-2fb3f2361d6e property System.Calendar.ShowTimeAs MS-WSP Windows search property
5cbf2787-48cf-4208-b90e-ee5e5d420294 property System.IconIndex MS-WSP Windows search property
5cda5fc8-33ee-4ff3-9094-ae7bd8868c4d property System.IsDeleted MS-WSP Windows search property
5da84765-e3ff-4278-86b0-a27967fbdd03 property System.IsFlagged MS-WSP Windows search property
5dc2253f-5e11-4adf-9cfe-910dd01e3e70 property System.Contact.Hobbies MS-WSP Windows search property
5e9ddec7-5767-11cf-beab-00aa006c3606 class CLSID_Simple Samba the object of Microsoft's SIMPLE sample, used by Samba's tests
5fc860e0-6f6e-4fc2-83cd-46324f25e90b object IgnoreCentralPolicy MS-RAA object UUID: leave central access policies out
61478c08-b600-4a84-bbe4-e99c45f0a072 property System.Photo.SaturationText MS-WSP Windows search property
6336b95e-c7a7-426d-86fd-7ae3d39c84b4 property System.Photo.WhiteBalanceText MS-WSP Windows search property
635e9051-50a5-4ba2-b9db-4ed056c77296 property System.Contact.FullName MS-WSP Windows search property
63c25b20-96be-488f-8788-c09c407ad812 property System.Contact.PrimaryAddressStreet MS-WSP Windows search property
6444048f-4c8b-11d1-8b70-080036b11a03 property System.Image.BitDepth MS-WSP Windows search property
64440490-4c8b-11d1-8b70-080036b11a03 property System.Audio.ChannelCount MS-WSP Windows search property
64440491-4c8b-11d1-8b70-080036b11a03 property System.Video.Compression MS-WSP Windows search property
64440492-4c8b-11d1-8b70-080036b11a03 property System.Copyright MS-WSP Windows search property
644d37b4-e1b3-4bad-b099-7e7c04966aca property System.Contact.EmailAddress3 MS-WSP Windows search property
659fcae6-5bdb-4da9-b1ff-ca2a178d46e0 identifier MACHINE_POLICY_PRESENT_GUID MS-SCMR service control: triggers
65a98875-3c80-40ab-abbc-efdaf77dbee2 property System.AcquisitionID MS-WSP Windows search property
660e04d6-81ab-4977-a09f-82313113ab26 property System.Contact.HomeFaxNumber MS-WSP Windows search property
668cdfa5-7a1b-4323-ae4b-e527393a1d81 property System.SourceItem MS-WSP Windows search property
674b6698-ee92-11d0-ad71-00c04fd8fdff class WbemContext MS-WMI management instrumentation
67df94de-0ca7-4d6f-b792-053a3e4f03cf property System.FlagColor MS-WSP Windows search property
6a15e5a0-0a1e-4cd7-bb8c-d2f1b0c929bc property System.Contact.BusinessTelephone MS-WSP Windows search property
6b8b68f6-200b-47ea-8d25-d8050f57339f property System.Photo.FlashText MS-WSP Windows search property
6b8da074-3b5c-43bc-886f-0a2cdce00b6f property System.ItemName MS-WSP Windows search property
6d748de2-8d38-4cc3-ac60-f009b057c557 property System.RecordedTV.ChannelNumber MS-WSP Windows search property
6e682923-7f7b-4f0c-a337-cfca296687bf property System.Contact.OtherAddressCity MS-WSP Windows search property
71710533-beba-4937-8319-b5dbef9ccc36 syntax NDR64 MS-RPCE transfer syntax of 64-bit peers
71b377d6-e570-425f-a170-809fae73e54e property System.Contact.OtherAddressState MS-WSP Windows search property
7268af55-1ce4-4f6e-a41f-b6e4ef10e4a9 property System.Contact.Profession MS-WSP Windows search property
72fab781-acda-43e5-b155-b2434f85e678 property System.DateCompleted MS-WSP Windows search property
72fc5ba4-24f9-4011-9f3f-add27afad818 property System.Calendar.ReminderTime MS-WSP Windows search property
730fb6dd-cf7c-426b-a03f-bd166cc9ee24 property System.Contact.BusinessAddress MS-WSP Windows search property
744c8242-4df5-456c-ab9e-014efb9021e3 property System.Calendar.OrganizerAddress MS-WSP Windows search property
7a2323c7-9ebe-494a-a33c-3cc329a18e1d structure VersionVectorData MS-DFSRH structure of DFS replication reports
7a7d76f4-b630-4bd7-95ff-37cc51a975c9 property System.Link.TargetExtension MS-WSP Windows search property
7b9f6399-0a3f-4b12-89bd-4adc51c918af property System.Contact.HomeAddressPostOfficeBox MS-WSP Windows search property
7fe3aa27-2648-42f3-89b0-454e5cb150c3 property System.Photo.ProgramModeText MS-WSP Windows search property
821437d6-9eab-4765-a589-3b1cbbd22a61 property System.Photo.PhotometricInterpretationText MS-WSP Windows search property
833e4010-aff7-4ac3-aac2-9f24c1457bce class PCHService MS-RAI remote assistance
83a6347e-6fe4-4f40-ba9c-c4865240d1f4 property System.Communication.FollowupIconIndex MS-WSP Windows search property
841e4f90-ff59-4d16-8947-e81bbffab36d property System.Software.DateLastUsed MS-WSP Windows search property
84d8f337-981d-44b3-9615-c7596dba17e3 property System.Contact.EmailAddresses MS-WSP Windows search property
8589e481-6040-473d-b171-7fa89c2708ed property System.Contact.CompanyMainTelephone MS-WSP Windows search property
8619a4b6-9f4d-4429-8c0f-b996ca59e335 property System.Communication.SecurityFlags MS-WSP Windows search property
88e7ac6d-c561-4f03-9a60-39dd768f867d class ClusterLog MS-CSVP failover cluster: validation and shared volumes
897b3694-fe9e-43e6-8066-260f590c0100 property System.Contact.JA.CompanyNamePhonetic MS-WSP Windows search property
8a885d04-1ceb-11c9-9fe8-08002b104860 syntax NDR20 C706 transfer syntax that every peer knows
8afcc170-8a46-4b53-9eee-90bae7151e62 property System.Contact.HomeAddressPostalCode MS-WSP Windows search property
8b26ea41-058f-43f6-aecc-4035681ce977 property System.Contact.OtherAddressPostOfficeBox MS-WSP Windows search property
8bc3f05e-d86b-11d0-a075-00c04fb68820 class WbemLevel1Login MS-WMI management instrumentation
8e6a5303-a4ce-498f-afdb-e03a8a82b077 provider Ntfs-UBPM Titanis service control: a provider of events that start services
8f167568-0aae-4322-8ed9-6055b7b0e398 property System.Contact.OtherAddressCountry MS-WSP Windows search property
8f367200-c270-457c-b1d4-e07c5bcd90c7 property System.Contact.LastName MS-WSP Windows search property
8fdc6dea-b929-412b-ba90-397a257465fe property System.Contact.CarTelephone MS-WSP Windows search property
9009d654-250b-4e0d-9ab0-acb63134f69f enumeration DfsrHelperErrorsEnum MS-DFSRH enumeration of DFS replication reports
90197ca7-fd8f-4e8c-9da3-b57e1e609295 property System.RatingText MS-WSP Windows search property
9098f33c-9a7d-48a8-8de5-2e1227a64e91 property System.Message.ProofInProgress MS-WSP Windows search property
90e5e14e-648b-4826-b2aa-acaf790e3513 property System.IsEncrypted MS-WSP Windows search property
91eff6f3-2e27-42ca-933e-7c999fbe310b property System.Contact.BusinessFaxNumber MS-WSP Windows search property
95beb1fc-326d-4644-b396-cd3ed90e6ddf property System.Journal.EntryType MS-WSP Windows search property
95c656c1-2abf-4148-9ed3-9ec602e3b7cd property System.Contact.OtherAddressPostalCode MS-WSP Windows search property
97b0ad89-df49-49cc-834e-660974fd755b property System.Contact.Label MS-WSP Windows search property
97f115c8-599a-4153-8894-d2d12899918a device LightSensor Titanis service control: a device that starts a service
98f98354-617a-46b8-8560-5b1b64bf1f89 property System.Contact.HomeAddress MS-WSP Windows search property
9940ca8e-512f-4c58-88a9-61098d6896bd object IRemoteWinspool MS-PAR object UUID of every call of IRemoteWinspool
9a653086-174f-11d2-b5f9-00104b703efd class WbemClassObject MS-WMI management instrumentation
9a81c2bd-a525-471d-a4ed-49907c0b23da object UseCentralPolicy MS-RAA object UUID: apply central access policies
9a93244d-a7ad-4ff8-9b99-45ee4cc09af6 property System.Contact.AssistantTelephone MS-WSP Windows search property
9a9bc088-4f6d-469e-9919-e705412040f9 property System.Message.IsFwdOrReply MS-WSP Windows search property
9ad5badb-cea7-4470-a03d-b84e51b9949e property System.Contact.Anniversary MS-WSP Windows search property
9aebae7a-9644-487d-a92c-657585ed751a property System.Media.SubscriptionContentId MS-WSP Windows search property
9b174b34-40ff-11d2-a27e-00c04fc30871 property System.FileOwner MS-WSP Windows search property
9ba05972-f6a8-11cf-a442-00a0c90a8f39 class ShellWindows Titanis the explorer's windows as a DCOM server; also used to run commands on other machines
9c1fcf74-2d97-41ba-b4ae-cb2e3661a6e4 property System.Message.HasAttachments MS-WSP Windows search property
9d2408b6-3167-422b-82b0-f583b7a7cfe3 property System.Contact.SpouseName MS-WSP Windows search property
a06992b3-8caf-4ed7-a547-b259e32ac9fc property System.Search.Store MS-WSP Windows search property
a0e74609-b84d-4f49-b860-462bd9971f98 property System.Photo.FocalLengthInFilm MS-WSP Windows search property
a144ed38-8e12-4de4-9d96-e64740b1a524 identifier FIREWALL_PORT_CLOSE_GUID MS-SCMR service control: triggers
a26f4afc-7346-4299-be47-eb1ae613139f property System.Identity MS-WSP Windows search property
a3b29791-7713-4e1d-bb40-17db85f01831 property System.ImportanceText MS-WSP Windows search property
a5477f61-7a82-4eca-9dde-98b69b2479b3 property System.RecordedTV.RecordingTime MS-WSP Windows search property
a6744477-c237-475b-a075-54f34498292a property System.Communication.TaskStatusText MS-WSP Windows search property
a6d3e32b-9814-4409-8de3-cfa673e6d3de class ClusterCleanup MS-CSVP failover cluster: validation and shared volumes
a6f360d2-55f9-48de-b909-620e090a647c property System.IsFlaggedComplete MS-WSP Windows search property
a7ac77ed-f8d7-11ce-a798-0020f8008025 property-set DBPROPSET_QUERYEXT MS-MCIS content indexing
a82d9ee7-ca67-4312-965e-226bcea85023 property System.Message.Flags MS-WSP Windows search property
a9bd1526-6a80-11d0-8c9d-0020af1d740e property-set DBPROPSET_FSCIFRMWRK_EXT MS-WSP Windows search
a9ea193c-c511-498a-a06b-58e2776dcc28 property System.Photo.OrientationText MS-WSP Windows search property
aa1f73e8-15fd-45d2-abfd-e7f64f78eb11 provider Kernel-PowerTrigger Titanis service control: a provider of events that start services
aa6ee6b0-e828-11d0-b23e-00aa0047fc01 property-set DBPROPSET_MSIDXS_ROWSETEXT MS-MCIS content indexing
aaa660f9-9865-458e-b484-01bc7fe3973e property System.Calendar.OrganizerName MS-WSP Windows search property
aaf16bac-2b55-45e6-9f6d-415eb94910df property System.Contact.TTYTDDTelephone MS-WSP Windows search property
aeac19e4-89ae-4508-b9b7-bb867abee2ed property System.DRM.IsProtected MS-WSP Windows search property
aedd909f-41c6-401a-9e41-dfc33006af5d provider Smartcard-Trigger Titanis service control: a provider of events that start services
afafaca5-b5d1-11d0-8c62-00c04fc2db8d property-set DBPROPSET_CIFRMWRKCORE_EXT MS-MCIS content indexing
b0b87314-fcf6-4feb-8dff-a50da6af561c property System.Contact.BusinessAddressCountry MS-WSP Windows search property
b33af30b-f552-4584-936c-cb93e5cda29f property System.Calendar.RequiredAttendeeNames MS-WSP Windows search property
b5946137-7b9f-4925-af80-51abd60b20d5 object VSS_SYSTEM_PROVIDER MS-SCMP the shadow copy provider of the system
b725f130-47ef-101a-a5f1-02608c9eebac property System.DateAccessed MS-WSP Windows search property
b7569e07-8421-4ee0-ad10-86915afdad09 identifier FIREWALL_PORT_OPEN_GUID MS-SCMR service control: triggers
b812f15d-c2d8-4bbf-bacd-79744346113f property System.Photo.TagViewAggregate MS-WSP Windows search property
b9b4b3fc-2b51-4a42-b5d8-324146afcf25 property System.Link.TargetParsingPath MS-WSP Windows search property
bc4e71ce-17f9-48d5-bee9-021df0ea5409 property System.Contact.BusinessAddressPostOfficeBox MS-WSP Windows search property
bc90d167-9470-4139-a9ba-be0bbbf5b74d trigger RPC_INTERFACE_EVENT_GUID Titanis service control: a call to an RPC interface starts a service
bccc8a3c-8cef-42e5-9b1c-c69079398bc7 property System.Message.ToDoTitle MS-WSP Windows search property
bceee283-35df-4d53-826a-f36a3eefc6be property System.Search.ContainerHash MS-WSP Windows search property
be1a72c6-9a1d-46b7-afe7-afaf8cef4999 property System.Communication.TaskStatus MS-WSP Windows search property
bf53d1c3-49e0-4f7f-8567-5a821d8ac542 property System.Contact.CallbackTelephone MS-WSP Windows search property
bfee9149-e3e2-49a7-a862-c05988145cec property System.Calendar.IsOnline MS-WSP Windows search property
c06238b2-0bf9-4279-a723-25856715cb9d property System.Photo.GainControlText MS-WSP Windows search property
c08afd90-f2a1-11d1-8455-00a0c91f3880 class ShellBrowserWindow Titanis an explorer's window as a DCOM server; also used to run commands on other machines
c0ac206a-827e-4650-95ae-77e2bb74fcc9 property System.Contact.MailingAddress MS-WSP Windows search property
c1e9bc6d-1dae-421a-9369-cc7ff0d6e359 device BluetoothMtpEnum Titanis service control: a device that starts a service
c449d5cb-9ea4-4809-82e8-af9d59ded6d1 property System.Music.IsCompilation MS-WSP Windows search property
c49e32c6-bc8b-11d2-85d4-00105a1f8304 class WbemBackupRestore MS-WMI management instrumentation
c554493c-c1f7-40c1-a76c-ef8c0614003e property System.Contact.TelexNumber MS-WSP Windows search property
c72b09db-4d53-4f41-8dcc-2d752ab56f7c class ClusterStorage2 MS-CSVP failover cluster: validation and shared volumes
c75faa05-96fd-49e7-9cb4-9f601082d553 property System.EndDate MS-WSP Windows search property
c89a23d0-7d6d-4eb8-87d4-776a82d493e5 property System.Contact.HomeAddressState MS-WSP Windows search property
c8ea94f0-a9e3-4969-a94b-9c62a95324e0 property System.Contact.PrimaryAddressCity MS-WSP Windows search property
c9c34f84-2241-4401-b607-bd20ed75ae7f property System.Communication.HeaderItem MS-WSP Windows search property
cc4ba62a-162e-4648-847a-b6bdf993e335 identifier NETWORK_MANAGER_LAST_IP_ADDRESS_REMOVAL_GUID MS-SCMR service control: triggers
cc6f4f24-6083-4bd4-8754-674d0de87ab8 property System.Contact.EmailName MS-WSP Windows search property
cd102c9c-5540-4a88-a6f6-64e4981c8cd1 property System.Contact.AssistantName MS-WSP Windows search property
cd9ed458-08ce-418f-a70e-f912c7bb9c5c property System.Message.MessageClass MS-WSP Windows search property
ce20d1c3-a247-4c41-bcb8-3c7f52c8b805 provider Kernel-Tm-Trigger Titanis service control: a provider of events that start services
ceb5d7b4-3964-4f71-ac17-4bf57a379d87 enumeration DfsrReportingFlags MS-DFSRH enumeration of DFS replication reports
d02a9c27-79b8-40d6-9b97-cf3f8b7b5d60 provider AppIDServiceTrigger Titanis service control: a provider of events that start services
d0a04f0a-462a-48a4-bb2f-3706e88dbd7d property System.ItemAuthors MS-WSP Windows search property
d0c7f054-3f72-4725-8527-129a577cb269 property System.SensitivityText MS-WSP Windows search property
d3766938-9fb7-4392-af2f-2ce8749dbbd0 structure AdAttributeData MS-DFSRH structure of DFS replication reports
d37d52c6-261c-4303-82b3-08b926ac6f12 property System.Task.BillingInformation MS-WSP Windows search property
d4729704-8ef1-43ef-9024-2bd381187fd5 property System.Contact.Children MS-WSP Windows search property
d4d0aa16-9948-41a4-aa85-d97ff9646993 property System.ItemParticipants MS-WSP Windows search property
d55bae5a-3892-417a-a649-c6ac5aaaeab3 property System.Calendar.OptionalAttendeeAddresses MS-WSP Windows search property
d5cdd502-2e9c-101b-9397-08002b2cf9ae property System.Category MS-WSP Windows search property
d61a27c6-8f53-11d0-bfa0-00a024151983 class CNtmsSvr MS-RSMP removable storage
d6304e01-f8f5-4f45-8b15-d024a6296789 property System.Contact.PagerTelephone MS-WSP Windows search property
d68dbd8a-3374-4b81-9972-3ec30682db3d property System.Contact.IMAddress MS-WSP Windows search property
d6942081-d53b-443d-ad47-5e059d9cd27a property System.Link.TargetSFGAOFlagsStrings MS-WSP Windows search property
d7313ff1-a77a-401c-8c99-3dbdd68add36 property System.ItemNamePrefix MS-WSP Windows search property
d7d6e073-dccd-11d0-aa4b-0060970debae class MSMQQuery MC-MQAC message queuing: ActiveX client
d7d6e075-dccd-11d0-aa4b-0060970debae class MSMQMessage MC-MQAC message queuing: ActiveX client
d7d6e079-dccd-11d0-aa4b-0060970debae class MSMQQueue MC-MQAC message queuing: ActiveX client
d7d6e07a-dccd-11d0-aa4b-0060970debae class MSMQEvent MC-MQAC message queuing: ActiveX client
d7d6e07c-dccd-11d0-aa4b-0060970debae class MSMQQueueInfo MC-MQAC message queuing: ActiveX client
d7d6e07e-dccd-11d0-aa4b-0060970debae class MSMQQueueInfos MC-MQAC message queuing: ActiveX client
d7d6e080-dccd-11d0-aa4b-0060970debae class MSMQTransaction MC-MQAC message queuing: ActiveX client
d7d6e082-dccd-11d0-aa4b-0060970debae class MSMQCoordinatedTransactionDispenser MC-MQAC message queuing: ActiveX client
d7d6e084-dccd-11d0-aa4b-0060970debae class MSMQTransactionDispenser MC-MQAC message queuing: ActiveX client
d7d6e086-dccd-11d0-aa4b-0060970debae class MSMQApplication MC-MQAC message queuing: ActiveX client
d98be98b-b86b-4095-bf52-9d23b2e0a752 property System.PriorityText MS-WSP Windows search property
dabd30ed-0043-4789-a7f8-d013a4736622 property System.ItemFolderPathDisplayNarrow MS-WSP Windows search property
dc54fd2e-189d-4871-aa01-08c2f57a4abc property System.FlagStatusText MS-WSP Windows search property
dc8f80bd-af1e-4289-85b6-3dfc1b493992 property System.Message.ConversationID MS-WSP Windows search property
ddaf516e-58c2-4866-9574-c3b615d42ea1 identifier DOMAIN_LEAVE_GUID MS-SCMR service control: triggers
ddd1460f-c0bf-4553-8ce4-10433c908fb0 property System.Contact.BusinessAddressStreet MS-WSP Windows search property
de35258c-c695-4cbc-b982-38b0ad24ced0 property System.Shell.OmitFromView MS-WSP Windows search property
de41cc29-6971-4290-b472-f59f2e2f31e2 property System.Media.DateReleased MS-WSP Windows search property
de5ef3c7-46e1-484e-9999-62c5308394c1 property System.Contact.PrimaryAddressPostOfficeBox MS-WSP Windows search property
dea7c82c-1d89-4a66-9427-a4e3debabcb1 property System.Journal.Contacts MS-WSP Windows search property
e08805c8-e395-40df-80d2-54f0d6c43154 property System.Document.DocumentID MS-WSP Windows search property
e1568352-586d-43e4-933f-8e6dc4de317a class ClusterNetwork2 MS-CSVP failover cluster: validation and shared volumes
e1d4a09e-d758-4cd1-b6ec-34a8b5a73f80 property System.Contact.BusinessAddressPostalCode MS-WSP Windows search property
e3e0584c-b788-4a5a-bb20-7f5a44c9acdd property System.Communication.AccountName MS-WSP Windows search property
e46eead8-0c54-4489-9898-8fa79d059e0e provider Feedback-Service-TriggerProvider Titanis service control: a provider of events that start services
e4f10a3c-49e6-405d-8288-a23bd4eeaa6c property System.FileExtension MS-WSP Windows search property
e5323777-f976-4f5b-9b55-b94699c46e44 device VideoCamera Titanis service control: a device that starts a service
e53d799d-0f3f-466e-b2ff-74634a3cb7a4 property System.Contact.PrimaryAddressCountry MS-WSP Windows search property
e8309b6e-084c-49b4-b1fc-90a80331b638 property System.Photo.PeopleNames MS-WSP Windows search property
e8bcffac-b864-4574-b2e8-f1fb21dfdc18 class ResourceManager MS-WSRM system resource manager
eba96b18-2168-11d3-898c-00e02c074f6b class MSMQDestination MC-MQAC message queuing: ActiveX client
ec0b4191-ab0b-4c66-90b6-c6637cdebbab property System.Communication.PolicyTag MS-WSP Windows search property
ee3d3d8a-5381-4cfa-b13b-aaf66b5f4ec9 property System.Photo.WhiteBalance MS-WSP Windows search property
f04bef95-c585-4197-a2b7-df46fdc9ee6d property System.KindText MS-WSP Windows search property
f1176dfe-7138-4640-8b4c-ae375dc70a6d property System.Contact.PrimaryAddressState MS-WSP Windows search property
f1a24aa7-9ca7-40f6-89ec-97def9ffe8db property System.Contact.FileAsName MS-WSP Windows search property
f1f19680-4d2a-11ce-a66a-0020af6e72f4 extension DebugInformation Wireshark DCOM: debug information in a body extension
f1f19681-4d2a-11ce-a66a-0020af6e72f4 extension ErrorInformation Wireshark DCOM: extended error information in a body extension
f21d9941-81f0-471a-adee-4e74b49217ed property System.ProviderItemID MS-WSP Windows search property
f23f425c-71a1-4fa8-922f-678ea4a60408 property System.IsAttachment MS-WSP Windows search property
f29f85e0-4ff9-1068-ab91-08002b27b3d9 property System.ApplicationName MS-WSP Windows search property
f334115e-da1b-4509-9b3d-119504dc7abb property System.Document.Contributor MS-WSP Windows search property
f5528ada-be5f-4f14-8aef-a95de7281161 provider Kernel-Licensing-StartServiceTrigger Titanis service control: a provider of events that start services
f6272d18-cecc-40b1-b26a-3911717aa7bd property System.Calendar.Location MS-WSP Windows search property
f628fd8c-7ba8-465a-a65b-c5aa79263a9e property System.Photo.MeteringModeText MS-WSP Windows search property
f72b9031-2f0c-43e8-924e-e6052cdc493f class MSMQCollection MC-MQAC message queuing: ActiveX client
f7db74b4-4287-4103-afba-f1b13dcd75cf property System.ItemDate MS-WSP Windows search property
f85bf840-a925-4bc2-b0c4-8e36b598679e property System.Photo.DigitalZoom MS-WSP Windows search property
f8d3f6ac-4874-42cb-be59-ab454b30716a property System.Sensitivity MS-WSP Windows search property
f8fa7fa3-d12b-4785-8a4e-691a94f7a3e7 property System.Contact.EmailAddress MS-WSP Windows search property
fbcfac3f-8460-419f-8e48-1f0b49cdb85e provider NetworkProfileTriggerProvider Titanis service control: a provider of events that start services
fc9f7306-ff8f-4d49-9fb6-3ffe5c0951ec property System.Contact.Department MS-WSP Windows search property
fd122953-fa93-4ef7-92c3-04c946b2f7c8 property System.Music.DisplayArtist MS-WSP Windows search property
fdf84370-031a-4add-9e91-0d775f1c6605 property System.MileageInformation MS-WSP Windows search property
fec690b7-5f30-4646-ae47-4caafba884a3 property System.Photo.ExposureProgramText MS-WSP Windows search property
ff962609-b7d6-4999-862d-95180d529aea property System.Contact.OtherAddressStreet MS-WSP Windows search property
`;
