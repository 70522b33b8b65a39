-- Of the survey that demonstrations ask: what came of it until then is cleared from lists. The records stay.
alter table listening_survey add column cleared_at timestamptz;
alter table listening_survey add constraint listening_survey_cleared check (cleared_at is null or demonstration);
