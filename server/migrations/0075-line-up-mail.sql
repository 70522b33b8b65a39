-- Those who want the day's card by mail as well.
create table line_up_mail_wanted (
  person_id uuid primary key references people_person (id),
  at timestamptz not null
);

-- Who got the card of which day: each once.
create table line_up_mail (
  person_id uuid not null references people_person (id),
  day date not null,
  mail_id uuid not null references platform_mail (id),
  primary key (person_id, day)
);
create index line_up_mail_mail on line_up_mail (mail_id);
