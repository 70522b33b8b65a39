-- A channel of a chat program that gets what the house tells: thanks, stories, what was changed.
create table recognition_chat_channel (
  id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  service text not null check (service in ('slack', 'teams')),
  -- Its webhook, sealed with the key that lies beside the data: who knows it can post there.
  address bytea not null check (length(address) between 30 and 3000),
  host text not null check (length(host) <= 300),
  kinds text[] not null check (cardinality(kinds) between 1 and 20),
  -- Only what concerns this unit or one below it; null: all.
  unit_id uuid references people_unit (id),
  made_at timestamptz not null,
  made_by uuid not null references people_person (id),
  paused_at timestamptz,
  -- Why the last post did not arrive; null once one has.
  trouble text check (length(trouble) <= 1000)
);
create index recognition_chat_channel_unit on recognition_chat_channel (unit_id);
create index recognition_chat_channel_made_by on recognition_chat_channel (made_by);

create table recognition_chat_post (
  id uuid primary key,
  channel_id uuid not null references recognition_chat_channel (id) on delete cascade,
  kind text not null check (length(kind) <= 40),
  subject_id uuid not null,
  -- kept: nothing leaves a sample. dropped: what it told of had been taken back.
  state text not null check (state in ('waiting', 'sent', 'dropped', 'failed', 'kept')),
  due_at timestamptz not null,
  tries int not null default 0,
  sent_at timestamptz,
  unique (channel_id, kind, subject_id)
);
create index recognition_chat_post_due on recognition_chat_post (due_at) where state = 'waiting';
create index recognition_chat_post_sent on recognition_chat_post (channel_id, sent_at desc) where state = 'sent';
