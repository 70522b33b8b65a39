-- Where somebody's name may stand outside this program, where they have said so. Who has not: in channels of chat that only colleagues read, and nowhere else.
create table recognition_name_choice (
  person_id uuid primary key references people_person (id),
  in_chat boolean not null,
  outside boolean not null,
  at timestamptz not null
);
