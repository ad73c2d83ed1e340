--liquibase formatted sql

--changeset artify:0480-attention-mails
CREATE TABLE attention_mails (
  shop_id  text NOT NULL REFERENCES shops(id),
  occasion text NOT NULL,
  address  text NOT NULL,
  sent_at  ${instant} NOT NULL,
  PRIMARY KEY (shop_id, occasion, address)
);
--rollback DROP TABLE attention_mails;
