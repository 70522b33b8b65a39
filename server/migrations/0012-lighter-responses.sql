-- A response is written many thousand times a second: each check and each index that it carries is paid for as often.

-- What a response refers to is checked once a statement instead of four times a row. The other half of a foreign key is that what is referred to stays:
-- surveys, touchpoints, imports and units are never deleted, and now cannot be. Customers and people keep their own checks.
alter table listening_response
  drop constraint listening_response_survey_id_fkey,
  drop constraint listening_response_unit_id_fkey,
  drop constraint listening_response_touchpoint_id_fkey,
  drop constraint listening_response_import_id_fkey;
create function listening_refuse_loose_responses() returns trigger language plpgsql as $$
declare
  loose text;
begin
  select case when s.id is null then 'survey_id' when u.id is null and r.unit_id is not null then 'unit_id'
      when t.id is null and r.touchpoint_id is not null then 'touchpoint_id' else 'import_id' end
    into loose
  from (select distinct survey_id, unit_id, touchpoint_id, import_id from written) r
  left join listening_survey s on s.id = r.survey_id
  left join people_unit u on u.id = r.unit_id
  left join listening_touchpoint t on t.id = r.touchpoint_id
  left join listening_import i on i.id = r.import_id
  where s.id is null or (u.id is null and r.unit_id is not null) or (t.id is null and r.touchpoint_id is not null)
    or (i.id is null and r.import_id is not null)
  limit 1;
  if loose is not null then
    raise foreign_key_violation using message = format('a response has a %s that is not there', loose),
      constraint = format('listening_response_%s', loose), table = 'listening_response', column = loose;
  end if;
  return null;
end $$;
create trigger listening_response_stands after insert on listening_response
  referencing new table as written for each statement execute function listening_refuse_loose_responses();
revoke delete on listening_survey, listening_touchpoint, listening_import, people_unit from wellserved_app;

-- By which key a response came is a note beside it: the response itself has been checked.
alter table listening_intake_key drop constraint listening_intake_key_survey_id_fkey;
alter table listening_import_key drop constraint listening_import_key_survey_id_fkey;

-- Where a survey is about the whole organisation, there is nothing to find by.
drop index listening_response_unit;
create index listening_response_unit on listening_response (unit_id, received_at) where unit_id is not null;
drop index listening_response_touchpoint;
create index listening_response_touchpoint on listening_response (touchpoint_id) where touchpoint_id is not null;
