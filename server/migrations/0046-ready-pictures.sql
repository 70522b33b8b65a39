-- Pictures that somebody has laid ready for thanks that they are about to give. They go with them, or are put away after a day.
create table recognition_ready_picture (
  id uuid primary key,
  by_id uuid not null references people_person (id),
  file_id uuid not null references platform_file (id),
  at timestamptz not null
);
create index recognition_ready_picture_by on recognition_ready_picture (by_id, at);
create index recognition_ready_picture_file on recognition_ready_picture (file_id);
create index recognition_ready_picture_at on recognition_ready_picture (at);
revoke update on recognition_ready_picture from wellserved_app;
