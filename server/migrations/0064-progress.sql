-- How far work is that somebody waits for, under a key that they chose; written beside the work, so that it can be read before that has ended.
create table platform_progress (
  asker text not null check (length(asker) <= 80),
  key text not null check (length(key) <= 40),
  done integer not null check (done >= 0),
  of integer not null check (of >= done),
  at timestamptz not null,
  primary key (asker, key)
);
create index platform_progress_at on platform_progress (at);
