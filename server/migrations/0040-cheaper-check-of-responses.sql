-- Every batch of answers pays for this check. As joins it began by reading each of the four tables; now it looks up the few that a statement names, and where
-- something is loose says which.
create or replace function listening_refuse_loose_responses() returns trigger language plpgsql as $$
declare
  loose text;
begin
  select case when not exists (select from listening_survey where id = r.survey_id) then 'survey_id'
      when r.unit_id is not null and not exists (select from people_unit where id = r.unit_id) then 'unit_id'
      when r.touchpoint_id is not null and not exists (select from listening_touchpoint where id = r.touchpoint_id) then 'touchpoint_id'
      else 'import_id' end
    into loose
  from (select distinct survey_id, unit_id, touchpoint_id, import_id from written) r
  where not exists (select from listening_survey where id = r.survey_id)
    or (r.unit_id is not null and not exists (select from people_unit where id = r.unit_id))
    or (r.touchpoint_id is not null and not exists (select from listening_touchpoint where id = r.touchpoint_id))
    or (r.import_id is not null and not exists (select from listening_import where id = r.import_id))
  limit 1;
  if loose is not null then
    raise foreign_key_violation using message = format('a response has a %s that is not there', loose),
      constraint = format('listening_response_%s', loose), table = 'listening_response', column = loose;
  end if;
  return null;
end $$;
