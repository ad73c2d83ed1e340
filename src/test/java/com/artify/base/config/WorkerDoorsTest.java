package com.artify.base.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class WorkerDoorsTest {
    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health/liveness", "/actuator/prometheus"})
    void healthAndMetricsAreToldByAWorker(String path) throws Exception {
        assertThat(passes(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/orders",
                "/proxy/uploads",
                "/webhooks",
                "/hooks/engine/x",
                "/files/x",
                "/actuatory",
                ""
            })
    void nothingElseIs(String path) throws Exception {
        assertThat(passes(path)).isFalse();
    }

    private static boolean passes(String path) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockFilterChain chain = new MockFilterChain();
        new WorkerDoors().doFilter(request, response, chain);
        boolean passed = chain.getRequest() != null;
        assertThat(response.getStatus()).isEqualTo(passed ? 200 : 404);
        return passed;
    }
}
