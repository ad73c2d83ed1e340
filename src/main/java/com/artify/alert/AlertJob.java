package com.artify.alert;

import com.artify.base.ShopDomain;
import com.artify.base.jobs.Job;
import com.artify.base.jobs.JobHandler;
import com.artify.base.jobs.Lane;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Posts alerts, again and again with growing pauses for about two hours. */
@Component
class AlertJob implements JobHandler {
    private static final Job JOB = new Job("alert-post", Lane.QUICK);
    private static final int RETRIES = 13;

    private final AlertPosts posts;
    private final AlertKeys keys;
    private final AlertSender sender;
    private final Clock clock;

    AlertJob(AlertPosts posts, AlertKeys keys, AlertSender sender, Clock clock) {
        this.posts = posts;
        this.keys = keys;
        this.sender = sender;
        this.clock = clock;
    }

    static String id(AlertPost post) {
        return post.shop() + "/" + post.id();
    }

    @Override
    public Job job() {
        return JOB;
    }

    @Override
    public int retries() {
        return RETRIES;
    }

    @Override
    public void run(String id) {
        posts.find(shop(id), post(id)).filter(post -> post.ended().isEmpty()).ifPresent(this::post);
    }

    @Override
    public void gaveUp(String id, Throwable cause) {
        posts.gaveUp(shop(id), post(id), clock.instant());
    }

    private void post(AlertPost post) {
        AlertAnswer answer = attempt(post);
        if (!answer.taken()) {
            throw new IllegalStateException("the alert was not taken: " + answer);
        }
    }

    AlertAnswer attempt(AlertPost post) {
        AlertAnswer answer =
                sender.address(post.address())
                        .map(address ->
                                sender.send(
                                        address,
                                        keys.of(post.shop()),
                                        post.id().toString(),
                                        post.body()))
                        .orElseGet(() -> new AlertAnswer(AlertVerdict.NOT_PUBLIC, 0));
        posts.attempted(post, answer, clock.instant());
        return answer;
    }

    private static ShopDomain shop(String id) {
        return new ShopDomain(id.substring(0, id.indexOf('/')));
    }

    private static UUID post(String id) {
        return UUID.fromString(id.substring(id.indexOf('/') + 1));
    }
}
