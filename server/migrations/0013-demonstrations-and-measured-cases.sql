-- A demonstration on two phones walks the real chain in this organisation; no measure counts what comes of it.
alter table listening_survey add column demonstration boolean not null default false;
create unique index listening_survey_demonstration on listening_survey (demonstration) where demonstration;

alter table recovery_case
  add column demonstration boolean not null default false,
  -- What the system it was imported from says: whether it was resolved within what was due. Null: not known, or to be told by our own promises.
  add column resolved_in_time boolean,
  -- How often that system had handed it on.
  add column handed_on_before int not null default 0 check (handed_on_before >= 0);

create table recovery_demonstration (
  id uuid primary key,
  survey_id uuid not null references listening_survey (id),
  unit_id uuid not null references people_unit (id),
  started_by uuid not null references people_person (id),
  started_at timestamptz not null,
  -- The answer that came of it.
  response_id uuid unique references listening_response (id)
);
create index recovery_demonstration_survey on recovery_demonstration (survey_id);
create index recovery_demonstration_unit on recovery_demonstration (unit_id);
create index recovery_demonstration_started_by on recovery_demonstration (started_by);
