-- The card of one team on one day, as it was composed; a swapped part is a change to the row.
create table line_up_card (
  id uuid primary key,
  unit_id uuid not null references people_unit (id),
  day date not null,
  standard_id uuid references standards_standard (id),
  kudos_id uuid references recognition_kudos (id),
  case_id uuid references recovery_case (id),
  fix_id uuid references recovery_fix (id),
  question text not null default '' check (length(question) <= 500),
  made_at timestamptz not null,
  unique (unit_id, day)
);
create index line_up_card_standard on line_up_card (standard_id);
create index line_up_card_kudos on line_up_card (kudos_id);
create index line_up_card_case on line_up_card (case_id);
create index line_up_card_fix on line_up_card (fix_id);
