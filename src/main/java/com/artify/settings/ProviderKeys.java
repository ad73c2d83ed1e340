package com.artify.settings;

import com.artify.activity.Activities;
import com.artify.activity.Deed;
import com.artify.base.Changes;
import com.artify.base.ShopDomain;
import com.artify.engine.KeyTest;
import com.artify.engine.KeyTests;
import com.artify.engine.KeyVerdict;
import com.artify.shop.CurrentStaff;
import com.artify.shop.Role;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The keys of shops at image providers. A key goes in and out to its provider; people see its last
 * four characters only. Providers are asked outside any transaction.
 */
@Service
public class ProviderKeys {
    /** The kind of {@link Changes.Change} that is announced. */
    public static final String KIND = "provider-key";

    /** A provider has just accepted a key of the shop. */
    public record Accepted(ShopDomain shop, String provider) {}

    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{8,500}");

    private final KeyTests tests;
    private final KeySafe safe;
    private final CurrentStaff currentStaff;
    private final Activities activities;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    ProviderKeys(
            KeyTests tests,
            KeySafe safe,
            CurrentStaff currentStaff,
            Activities activities,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.tests = tests;
        this.safe = safe;
        this.currentStaff = currentStaff;
        this.activities = activities;
        this.transaction = transaction;
        this.events = events;
    }

    public KeyState state(ShopDomain shop, String provider) {
        Optional<KeyTest> test = tests.of(provider);
        if (test.isEmpty()) {
            return new KeyState.NotNeeded();
        }
        return safe.active(shop, provider)
                .<KeyState>map(key -> new KeyState.Own(key.tail(), key.verdict(), key.testedAt()))
                .or(() ->
                        test.get()
                                .installationKey()
                                .map(key -> new KeyState.OfInstallation(KeySafe.tail(key))))
                .orElseGet(KeyState.Missing::new);
    }

    /** Whether the provider wants a key and there is none, so that nothing can be made there. */
    public boolean missing(ShopDomain shop, String provider) {
        return state(shop, provider) instanceof KeyState.Missing;
    }

    /** The key to work with, the shop's own before the installation's, for one call. */
    public Optional<String> key(ShopDomain shop, String provider) {
        return safe.key(shop, provider)
                .or(() -> tests.of(provider).flatMap(KeyTest::installationKey));
    }

    /** Tests the key and keeps it unless the provider refuses it. */
    public KeyResult set(ShopDomain shop, String provider, String text) {
        String key = text.strip();
        Optional<KeyTest> test = tests.of(provider);
        if (test.isEmpty() || !allowed(shop)) {
            return new KeyResult.NotPossible();
        }
        if (!FORM.matcher(key).matches()) {
            return new KeyResult.Malformed();
        }
        KeyVerdict verdict = ask(shop, test.get(), key);
        return verdict == KeyVerdict.REFUSED
                ? new KeyResult.Tested(verdict)
                : written(() -> {
                    KeySafe.Swap swap = safe.put(shop, provider, key, verdict);
                    return new KeyResult.Done(
                            activities.record(shop, deed("provider-key.set", provider, swap)),
                            verdict);
                });
    }

    /** Asks the provider about the key that the shop works with. */
    public KeyResult test(ShopDomain shop, String provider) {
        Optional<KeyTest> test = tests.of(provider);
        Optional<String> key = key(shop, provider);
        if (test.isEmpty() || key.isEmpty() || !allowed(shop)) {
            return new KeyResult.NotPossible();
        }
        KeyVerdict verdict = ask(shop, test.get(), key.get());
        transaction.executeWithoutResult(status -> safe.note(shop, provider, verdict));
        return new KeyResult.Tested(verdict);
    }

    private KeyVerdict ask(ShopDomain shop, KeyTest test, String key) {
        KeyVerdict verdict = test.test(key);
        if (verdict == KeyVerdict.ACCEPTED) {
            events.publishEvent(new Accepted(shop, test.provider()));
        }
        return verdict;
    }

    /** Takes the shop's own key away. */
    public KeyResult remove(ShopDomain shop, String provider) {
        if (!allowed(shop)) {
            return new KeyResult.NotPossible();
        }
        return written(() ->
                safe.take(shop, provider)
                        .<KeyResult>map(swap ->
                                new KeyResult.Done(
                                        activities.record(
                                                shop, deed("provider-key.removed", provider, swap)),
                                        KeyVerdict.ACCEPTED))
                        .orElseGet(KeyResult.NotPossible::new));
    }

    /** Only owners see to keys. */
    boolean allowed(ShopDomain shop) {
        return currentStaff.allows(shop, Role.OWNER);
    }

    private KeyResult written(Supplier<KeyResult> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    private static Deed deed(String action, String provider, KeySafe.Swap swap) {
        return new Deed(
                action, KIND, provider, provider, values(swap.before()), values(swap.after()));
    }

    private static Map<String, Object> values(Optional<ProviderKey> key) {
        return key.<Map<String, Object>>map(
                        found -> Map.of("key", "…" + found.tail(), "keyId", found.id().toString()))
                .orElse(Map.of());
    }
}
