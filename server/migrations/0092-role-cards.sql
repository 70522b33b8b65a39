-- What a job has to do with customers: one card for each job, as people's records call it, in whatever case it is written.
create table standards_role_card (
  id uuid primary key,
  job text not null check (length(job) between 1 and 200),
  made_at timestamptz not null
);
create unique index standards_role_card_job on standards_role_card (lower(job));

-- Each writing is a row; the latest holds.
create table standards_role_card_wording (
  id uuid primary key,
  card_id uuid not null references standards_role_card (id),
  serves text not null check (length(serves) <= 1000),
  reaches text not null check (length(reaches) <= 1000),
  -- There is no card for this job from now on.
  withdrawn boolean not null default false,
  written_at timestamptz not null,
  written_by uuid references people_person (id)
);
create index standards_role_card_wording_card on standards_role_card_wording (card_id, id);
create index standards_role_card_wording_written_by on standards_role_card_wording (written_by);

-- The standards that matter most in the job, and how; the most important first.
create table standards_role_card_standard (
  wording_id uuid not null references standards_role_card_wording (id),
  place int not null check (place between 1 and 5),
  standard_id uuid not null references standards_standard (id),
  how text not null check (length(how) <= 500),
  primary key (wording_id, place),
  unique (wording_id, standard_id)
);
create index standards_role_card_standard_standard on standards_role_card_standard (standard_id);

revoke update, delete on standards_role_card, standards_role_card_wording, standards_role_card_standard from wellserved_app;
