-- A standard in another language than the organisation's. Each writing is a row; the latest of a standard and a language holds.
create table standards_translation (
  id uuid primary key,
  standard_id uuid not null references standards_standard (id),
  language text not null check (length(language) <= 12),
  -- The wording that was translated.
  version_id uuid not null references standards_version (id),
  title text not null check (length(title) <= 120),
  behaviour text not null check (length(behaviour) <= 1000),
  why text not null check (length(why) <= 2000),
  looks_like text not null check (length(looks_like) <= 2000),
  not_like text not null check (length(not_like) <= 2000),
  -- The check's question and answers, in the order of the check that was translated; none where the standard had none.
  check_id uuid references standards_check (id),
  question text not null default '' check (length(question) <= 300),
  answers text[] not null default '{}',
  -- There is none in this language from now on.
  withdrawn boolean not null default false,
  written_at timestamptz not null,
  written_by uuid references people_person (id)
);
create index standards_translation_standard on standards_translation (standard_id, language, id);
create index standards_translation_version on standards_translation (version_id);
create index standards_translation_check on standards_translation (check_id);
create index standards_translation_written_by on standards_translation (written_by);

create table standards_purpose_translation (
  id uuid primary key,
  language text not null check (length(language) <= 12),
  -- The words that were translated.
  purpose_id uuid not null references standards_purpose (id),
  words text not null check (length(words) <= 4000),
  withdrawn boolean not null default false,
  written_at timestamptz not null,
  written_by uuid references people_person (id)
);
create index standards_purpose_translation_language on standards_purpose_translation (language, id);
create index standards_purpose_translation_purpose on standards_purpose_translation (purpose_id);
create index standards_purpose_translation_written_by on standards_purpose_translation (written_by);

-- The words that were read, where they were a translation.
alter table standards_acknowledgement add column translation_id uuid references standards_translation (id);
create index standards_acknowledgement_translation on standards_acknowledgement (translation_id) where translation_id is not null;

revoke update, delete on standards_translation, standards_purpose_translation from wellserved_app;
