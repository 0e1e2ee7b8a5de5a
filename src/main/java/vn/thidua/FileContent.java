package vn.thidua;

/** A received file on its way to being read. */
record FileContent(long fileId, String path, byte[] content) {}
