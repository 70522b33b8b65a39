-- Why service matters here, in the organisation's words. Every version stays.
create table standards_purpose (
  id uuid primary key,
  words text not null check (length(words) <= 4000),
  written_at timestamptz not null,
  written_by uuid references people_person (id)
);
create index standards_purpose_written_by on standards_purpose (written_by);

create table standards_standard (
  id uuid primary key,
  -- When two conflict, the lower position wins. Deferred, so that a new order is one statement.
  position int not null unique deferrable initially deferred,
  state text not null check (state in ('draft', 'published', 'retired')),
  version_id uuid,
  made_at timestamptz not null
);

create table standards_version (
  id uuid primary key,
  standard_id uuid not null references standards_standard (id),
  number int not null,
  title text not null check (length(title) <= 120),
  behaviour text not null check (length(behaviour) <= 1000),
  why text not null check (length(why) <= 2000),
  looks_like text not null check (length(looks_like) <= 2000),
  not_like text not null check (length(not_like) <= 2000),
  toward text not null check (toward in ('customer', 'co-worker', 'both')),
  content_hash bytea not null check (length(content_hash) = 32),
  written_at timestamptz not null,
  written_by uuid references people_person (id),
  unique (standard_id, number)
);
create index standards_version_written_by on standards_version (written_by);
alter table standards_standard add foreign key (version_id) references standards_version (id);
create index standards_standard_version on standards_standard (version_id);
revoke update, delete on standards_version, standards_purpose from wellserved_app;
