-- The data were put back from a copy of this moment while the edition was not at its end: it may have gone on after it, and nobody here knows.
alter table newsletter_edition
  add column copied_at timestamptz;

-- unknown: it may have been sent after the copy was made; nobody sends it again.
alter table newsletter_delivery
  drop constraint newsletter_delivery_state_check,
  add constraint newsletter_delivery_state_check
    check (state in ('waiting', 'sent', 'kept', 'unwanted', 'refused', 'failed', 'unknown'));
