-- What shows what somebody is thanked for; with words for those who cannot see it. Only a colleague puts one to their own thanks.
alter table recognition_kudos
  add column picture_id uuid references platform_file (id),
  add column picture_alt text check (length(picture_alt) between 1 and 300),
  add check ((picture_id is null) = (picture_alt is null)),
  add check (picture_id is null or from_id is not null);
create index recognition_kudos_picture on recognition_kudos (picture_id) where picture_id is not null;
