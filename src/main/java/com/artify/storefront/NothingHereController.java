package com.artify.storefront;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers for the API's unknown addresses, which would otherwise be taken for views. */
@RestController
class NothingHereController {
    @RequestMapping("/proxy/**")
    void nothing() {
        throw new Problem(ProblemCode.NOT_FOUND);
    }
}
