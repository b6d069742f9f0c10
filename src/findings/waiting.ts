/** Operations that answer when something happens, not when they are asked: silence is their health. */

/** UUID to operations. [MS-OXCRPC] 3.3.4.1; [MS-EVEN6] 3.1.4.9, 3.1.4.11; [MS-PAN] 3.1.1.4; [MS-SWN] 3.1.4.4; [MS-FRS2] 3.2.4.1.6; [MS-CMRP] 3.1.4; [MS-TSGU] 3.2.6.2.2; [MS-WMI] 3.1.4.4 */
const waiting: ReadonlyMap<string, readonly number[]> = new Map([
  // AsyncEMSMDB: EcDoAsyncWaitEx, up to five minutes.
  ["5261574a-4572-206e-b268-6b199213b4e4", [0]],
  // Event log: EvtRpcRemoteSubscriptionNextAsync, EvtRpcRemoteSubscriptionWaitAsync.
  ["f6beaff7-1e19-4fbb-9f8f-b89e2018337c", [1, 3]],
  // Print notifications: GetNewChannel, GetNotificationSendResponse, GetNotification.
  ["0b6edbfa-4a24-4fc6-8a23-942b1eca65d1", [3, 4, 5]],
  // Witness: WitnessrAsyncNotify.
  ["ccd8c074-d0e5-4a40-92b4-d074faa6ba28", [3]],
  // DFS replication: AsyncPoll.
  ["897e2e5f-93f3-4376-9c9c-fd2277495c27", [5]],
  // Failover cluster: ApiGetNotify, ApiGetNotifyV2, ApiGetNotifyAsync.
  ["b97db8b2-4c63-11cf-bff6-08002be23f2f", [65, 139, 147]],
  // Terminal services gateway: TsProxySetupReceivePipe.
  ["44e265dd-7daf-42cd-8560-3cdb6e7a2729", [8]],
  // WMI: IEnumWbemClassObject::Next and IWbemWCOSmartEnum::Next wait for the next event of a notification query.
  ["027947e1-d731-11ce-a357-000000000001", [4]],
  ["423ec01e-2e35-11d2-b604-00104b703efd", [3]],
]);

/** An operation whose answer may be minutes away, by design. */
export function waitsByDesign(uuid: string | undefined, opnum: number): boolean {
  return uuid !== undefined && (waiting.get(uuid)?.includes(opnum) ?? false);
}
