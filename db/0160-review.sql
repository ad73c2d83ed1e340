--liquibase formatted sql

--changeset artify:0160-review
-- How a final compares with the preview that was approved; nothing until it was compared.
ALTER TABLE generations ADD COLUMN compared_at ${instant};
ALTER TABLE generations ADD COLUMN compared_structure ${decimal};
ALTER TABLE generations ADD COLUMN compared_colour_shift ${decimal};
ALTER TABLE generations ADD COLUMN compared_preview_faces integer;
ALTER TABLE generations ADD COLUMN compared_final_faces integer;
ALTER TABLE generations ADD COLUMN compared_same_faces integer;
-- The final at the size of a screen.
ALTER TABLE generations ADD COLUMN review_image_url text;
-- From 0, certain, to 1: the queue's order. What was not compared is doubtful.
ALTER TABLE generations ADD COLUMN review_doubt ${decimal} DEFAULT 1 NOT NULL;
ALTER TABLE generations ADD COLUMN review_assignee_id text;
-- What staff wrote beside the reason.
ALTER TABLE generations ADD COLUMN review_note text;
-- The queue stays small however many finals were reviewed.
CREATE INDEX idx_generations_review ON generations(shop_id, review_doubt, id)
  WHERE review_state = 'awaiting';
--rollback DROP INDEX idx_generations_review;
--rollback ALTER TABLE generations DROP COLUMN review_note;
--rollback ALTER TABLE generations DROP COLUMN review_assignee_id;
--rollback ALTER TABLE generations DROP COLUMN review_doubt;
--rollback ALTER TABLE generations DROP COLUMN review_image_url;
--rollback ALTER TABLE generations DROP COLUMN compared_same_faces;
--rollback ALTER TABLE generations DROP COLUMN compared_final_faces;
--rollback ALTER TABLE generations DROP COLUMN compared_preview_faces;
--rollback ALTER TABLE generations DROP COLUMN compared_colour_shift;
--rollback ALTER TABLE generations DROP COLUMN compared_structure;
--rollback ALTER TABLE generations DROP COLUMN compared_at;
