-- A team may speak another language than its organisation: what hangs on its wall is printed in it. Null: as the unit above.
alter table people_unit add column language text check (length(language) <= 12);

-- Lets one person set a password once: mailed as a signed link, or printed as a code for who has no e-mail.
create table people_password_ticket (
  id uuid primary key,
  person_id uuid not null references people_person (id),
  purpose text not null check (purpose in ('invitation', 'forgotten', 'printed')),
  -- Of the printed code; a mailed link is signed and keeps nothing here.
  code_hash bytea unique check (length(code_hash) = 32),
  made_at timestamptz not null,
  -- Null when the person asked for it themselves.
  made_by uuid references people_person (id),
  ends_at timestamptz not null,
  used_at timestamptz,
  check ((code_hash is not null) = (purpose = 'printed'))
);
create index people_password_ticket_person on people_password_ticket (person_id, made_at desc);
create index people_password_ticket_made_by on people_password_ticket (made_by);

-- One of the house's own questions, said in the reader's language; "question" holds the words of one that a lead wrote.
alter table line_up_card add column question_key text check (length(question_key) <= 40);
update line_up_card set question_key = key, question = ''
from (values
  ('where-it-matters', 'Where will “%” matter most in your work today?'),
  ('who-did-it', 'Whom did you last see doing “%”? What did they do?'),
  ('what-keeps-us', 'What could keep us from “%” today, and what do we do then?'),
  ('in-a-hurry', 'A customer is in a hurry and cross. What does “%” look like now?'),
  ('what-they-tell', 'What would a customer tell their family if we did “%” really well?'),
  ('whom-to-help', 'Which colleague can you help with “%” before lunch?'),
  ('one-small-thing', 'What is one small thing that would make today easier for a customer?')
) as ours (key, form)
where question like form;
