-- The Monday mail: what a person's own team heard, kept and was thanked for. Each person gets it once a week.
create table line_up_monday_mail (
  person_id uuid not null references people_person (id),
  -- The Monday on which it came.
  week date not null,
  mail_id uuid not null references platform_mail (id),
  primary key (person_id, week)
);
create index line_up_monday_mail_mail on line_up_monday_mail (mail_id);

-- Those who want no Monday mail.
create table line_up_monday_mail_declined (
  person_id uuid primary key references people_person (id),
  at timestamptz not null
);
