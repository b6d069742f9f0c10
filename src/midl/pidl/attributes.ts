/** Attributes that Samba's dialect knows. Those of the second and third part say nothing about the wire. */
export const PIDL_ATTRIBUTES: ReadonlySet<string> = new Set(
  `in out ref unique ptr full sptr relative relative_short relative_base ignore size_is length_is range string charset to_null
  switch_is switch_type nodiscriminant ms_union case default flag value subcontext subcontext_size compression represent_as
  enum8bit enum16bit enum32bit v1_enum bitmap8bit bitmap16bit bitmap32bit bitmap64bit skip skip_noinit context_handle
  uuid version endpoint object local noopnum pointer_default pointer_default_top idempotent maybe broadcast

  public gensize nosize noprint nopush nopull nopython noejs todo print id max_recursion missing unsafe keepref async
  helper pyhelper helpstring authservice depends no_srv_register hidden readonly restricted

  iid_is call_as headerhelper retval propget propput dual oleautomation custom annotation in_or_out python`.split(/\s+/),
);
