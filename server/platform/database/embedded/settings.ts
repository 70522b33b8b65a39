export type Settings = Record<string, string>

const MB = 1024 * 1024

/** PostgreSQL's settings for a machine with this much memory (in bytes), of which the application and its pages need most. */
export function settingsFor(memory: number): Settings {
  const share = (part: number, most: number) => `${Math.max(32, Math.min(most, Math.floor(memory / MB / part)))}MB`
  return {
    listen_addresses: "",
    unix_socket_permissions: "0700",
    max_connections: "100",
    // A restore makes and fills every table in one transaction; over an installation that had been started it holds ten thousand locks.
    max_locks_per_transaction: "256",
    shared_buffers: share(8, 256),
    effective_cache_size: share(2, 4096),
    maintenance_work_mem: share(32, 128),
    work_mem: "8MB",
    // An answer is confirmed to a customer only once it is on disk.
    synchronous_commit: "on",
    wal_compression: "on",
    max_wal_size: "2GB",
    checkpoint_timeout: "10min",
    random_page_cost: "1.1",
    // Compiling a query costs more than our queries take.
    jit: "off",
    // Containers give /dev/shm 64 MB; parallel queries must not fail on that.
    ...(process.platform === "linux" ? { dynamic_shared_memory_type: "sysv" } : {}),
    timezone: "UTC",
    log_timezone: "UTC",
    log_destination: "stderr",
    logging_collector: "off",
    log_line_prefix: "",
    log_min_duration_statement: "1s",
  }
}
