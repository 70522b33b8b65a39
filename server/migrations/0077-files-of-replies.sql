-- Files that a colleague has laid ready for a reply in a case. They go with it, or are put away after some days.
create table recovery_ready_file (
  id uuid primary key,
  case_id uuid not null references recovery_case (id),
  by_id uuid not null references people_person (id),
  file_id uuid not null references platform_file (id),
  name text not null check (length(name) <= 200),
  at timestamptz not null
);
create index recovery_ready_file_case on recovery_ready_file (case_id, by_id);
create index recovery_ready_file_by on recovery_ready_file (by_id);
create index recovery_ready_file_file on recovery_ready_file (file_id);
create index recovery_ready_file_at on recovery_ready_file (at);
revoke update on recovery_ready_file from wellserved_app;

-- What goes with a mail, in its order.
create table platform_mail_file (
  mail_id uuid not null references platform_mail (id),
  place int not null check (place >= 0),
  file_id uuid not null references platform_file (id),
  name text not null check (length(name) <= 200),
  primary key (mail_id, place)
);
create index platform_mail_file_file on platform_mail_file (file_id);
revoke update on platform_mail_file from wellserved_app;
