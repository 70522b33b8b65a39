-- Somebody asks for the link to their case. Whether there is one is looked up afterwards, so that the answer and the time it takes say nothing.
create table recovery_link_request (
  id uuid primary key,
  -- One or none of them: what was given may be nobody's.
  email text check (length(email) <= 254),
  case_id uuid references recovery_case (id),
  asked_at timestamptz not null
);
create index recovery_link_request_case on recovery_link_request (case_id);
