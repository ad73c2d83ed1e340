package com.artify.storefront;

import com.artify.base.Texts;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/**
 * Writes every error of the API as {@code application/problem+json} with a stable code, before
 * Spring's own advice would write one without.
 */
@RestControllerAdvice(basePackageClasses = Problems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems {
    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    private final Texts texts;

    Problems(Texts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Problem problem, Locale locale) {
        HttpHeaders headers = new HttpHeaders();
        problem.retryAfter()
                .ifPresent(pause ->
                        headers.set(
                                HttpHeaders.RETRY_AFTER,
                                Long.toString(Math.max(1, pause.toSeconds()))));
        String text = texts.of(locale, problem.code().textKey(), problem.parameters());
        return answer(problem.code(), problem.code().status(), headers, text);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(MultipartException broken, Locale locale) {
        return broken instanceof MaxUploadSizeExceededException
                ? on(new Problem(ProblemCode.TOO_LARGE), locale)
                : on(new Problem(ProblemCode.BAD_REQUEST), locale);
    }

    /** Spring's own refusals keep their status; anything else is a defect. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Exception other, Locale locale) {
        if (other instanceof ErrorResponse refusal && refusal.getStatusCode().is4xxClientError()) {
            ProblemCode code =
                    refusal.getStatusCode().value() == 404
                            ? ProblemCode.NOT_FOUND
                            : ProblemCode.BAD_REQUEST;
            String text = texts.of(locale, code.textKey());
            return answer(code, refusal.getStatusCode(), refusal.getHeaders(), text);
        }
        if (other instanceof HttpMessageNotReadableException) {
            return on(new Problem(ProblemCode.BAD_REQUEST), locale);
        }
        log.error("A shopper's request failed", other);
        return on(new Problem(ProblemCode.INTERNAL), locale);
    }

    private ResponseEntity<ProblemDetail> answer(
            ProblemCode code, HttpStatusCode status, HttpHeaders headers, String text) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(status, text);
        detail.setProperty("code", code.code());
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(detail);
    }
}
