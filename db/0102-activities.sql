--liquibase formatted sql

--changeset artify:0102-activities
-- Who did what, when, from what to what. Rows are never changed but for the note of their undoing.
CREATE TABLE activities (
  id              text PRIMARY KEY,
  shop_id         text NOT NULL REFERENCES shops(id),
  staff_member_id text,
  staff_name      text,
  action          text NOT NULL,
  subject_kind    text NOT NULL,
  subject_id      text NOT NULL,
  subject_name    text NOT NULL,
  before_values   ${json} NOT NULL,
  after_values    ${json} NOT NULL,
  undone_by_id    text,
  version         integer NOT NULL,
  created_at      ${instant} NOT NULL
);
CREATE INDEX idx_activities_shop ON activities(shop_id, id);
CREATE INDEX idx_activities_subject ON activities(shop_id, subject_kind, subject_id, id);
--rollback DROP TABLE activities;
