package com.artify.order;

/** The {@link LineStage} of an order line as SQL, alike on every database. */
final class StageSql {
    /** The stage's ordinal, of the line {@code l} with its final {@code g}. */
    static final String STAGE =
            """
            case l.state when 'not_personalised' then %d when 'cancelled' then %d
              when 'settled' then %d when 'needs_attention' then %d
              else case when l.withdrawn is not null then %d
                when l.held_at is not null then %d
                when l.state = 'awaiting_payment' then %d
                when l.state = 'making' then %d
                when g.review_state = 'rejected' then %d
                when g.review_state = 'awaiting' then %d
                else %d end end\
            """
                    .formatted(
                            LineStage.NOT_PERSONALISED.ordinal(),
                            LineStage.CANCELLED.ordinal(),
                            LineStage.SETTLED.ordinal(),
                            LineStage.NEEDS_ATTENTION.ordinal(),
                            LineStage.WITHDRAWN.ordinal(),
                            LineStage.HELD.ordinal(),
                            LineStage.AWAITING_PAYMENT.ordinal(),
                            LineStage.MAKING.ordinal(),
                            LineStage.REJECTED.ordinal(),
                            LineStage.IN_REVIEW.ordinal(),
                            LineStage.READY.ordinal());

    /** The lines that {@link #STAGE} reads. */
    static final String LINES =
            """
            order_lines l
              left join generations g on g.id = l.final_generation_id and g.shop_id = l.shop_id\
            """;

    private StageSql() {}

    static LineStage stage(int ordinal) {
        return LineStage.values()[ordinal];
    }
}
