package com.artify.shopify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.artify.base.ConfigurationProblem;
import com.artify.base.ShopDomain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShopifySettingsTest {
    private static final String ADMIN = "https://admin.shopify.com";
    private static final String SCRIPT = "https://cdn.shopify.com/shopifycloud/app-bridge.js";

    @ParameterizedTest
    @CsvSource({
        "https://{shop}, https://a-shop.myshopify.com",
        "http://localhost:9000/{shop}, http://localhost:9000/a-shop.myshopify.com"
    })
    void aShopAnswersUnderItsDomain(String url, String address) {
        assertThat(settings(url).addressOf(new ShopDomain("a-shop.myshopify.com")))
                .isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{shop}",
                "https://a-shop.myshopify.com",
                "ftp://{shop}",
                "https://{shop}/",
                "https://{shop}?a=b",
                "https://me@{shop}"
            })
    void anAddressOfShopsThatIsNoneIsNamed(String url) {
        assertThatThrownBy(() -> settings(url))
                .isInstanceOf(ConfigurationProblem.class)
                .hasMessageContaining("ARTIFY_SHOPIFY_SHOP_URL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "admin.shopify.com",
                "https://admin.shopify.com/",
                "https://a b",
                "file:///"
            })
    void anAddressOfTheAdminThatIsNoneIsNamed(String url) {
        assertThatThrownBy(() -> settings("https://{shop}", url, SCRIPT))
                .isInstanceOf(ConfigurationProblem.class)
                .hasMessageContaining("ARTIFY_SHOPIFY_ADMIN_URL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"app-bridge.js", "https://cdn.test", "javascript:alert(1)"})
    void anAddressOfAppBridgeThatIsNoneIsNamed(String url) {
        assertThatThrownBy(() -> settings("https://{shop}", ADMIN, url))
                .isInstanceOf(ConfigurationProblem.class)
                .hasMessageContaining("ARTIFY_SHOPIFY_APP_BRIDGE_URL");
    }

    private static ShopifySettings settings(String url) {
        return settings(url, ADMIN, SCRIPT);
    }

    private static ShopifySettings settings(String url, String admin, String script) {
        return new ShopifySettings("client", "secret", "", url, admin, script);
    }
}
