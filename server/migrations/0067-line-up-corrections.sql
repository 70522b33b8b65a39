-- A tap on a name that was a mistake is taken back by a row of its own, and may be made anew by another; what was kept first stays. Somebody is there where
-- the first row and the signs of these come to one.
create table line_up_correction (
  id uuid primary key,
  -- Made by the device that kept it: sent once more after a lost answer, it is the same.
  key uuid not null unique,
  card_id uuid not null references line_up_card (id),
  person_id uuid not null references people_person (id),
  sign smallint not null check (sign in (-1, 1)),
  method text not null check (method in ('session', 'pin', 'team-device')),
  device_id uuid references people_device (id),
  at timestamptz not null,
  kept_at timestamptz not null,
  check ((method = 'team-device') = (device_id is not null))
);
create index line_up_correction_card on line_up_correction (card_id);
create index line_up_correction_person on line_up_correction (person_id);
create index line_up_correction_device on line_up_correction (device_id);
revoke update, delete on line_up_correction from wellserved_app;
