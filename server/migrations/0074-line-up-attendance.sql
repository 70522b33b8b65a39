-- Who stood there when a team held its line-up. It tells whether the team's line-up was held, and is shown by name on the day itself only.
create table line_up_attendance (
  id uuid primary key,
  -- Made by the device that kept it: sent once more after a lost answer, it is the same.
  key uuid not null unique,
  card_id uuid not null references line_up_card (id),
  person_id uuid not null references people_person (id),
  method text not null check (method in ('session', 'pin', 'team-device')),
  device_id uuid references people_device (id),
  at timestamptz not null,
  -- Later than that, when the device had no connection.
  kept_at timestamptz not null,
  unique (card_id, person_id),
  check ((method = 'team-device') = (device_id is not null))
);
create index line_up_attendance_person on line_up_attendance (person_id);
create index line_up_attendance_device on line_up_attendance (device_id);
revoke update, delete on line_up_attendance from wellserved_app;
