// The build writes the tables here; while developing every module has its own.
export {}
