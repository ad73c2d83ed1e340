package com.artify.demo;

import com.artify.base.jdbc.StoredEnums;
import com.artify.shop.SignedIn;
import com.artify.shop.Staff;
import com.artify.shop.StaffMember;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Lets one look at the demo shop's admin as somebody of another role; from this machine only. */
@RestController
@Profile("demo")
class DemoStaffController {
    private final Staff staff;

    DemoStaffController(Staff staff) {
        this.staff = staff;
    }

    /** {@code owner}, {@code manager} or {@code reviewer}: the first who has the role. */
    @GetMapping("/demo/staff/{role}")
    ResponseEntity<Void> become(@PathVariable String role, HttpServletRequest request) {
        Optional<StaffMember> member =
                staff.active(DemoShop.DOMAIN).stream()
                        .filter(each -> StoredEnums.text(each.role()).equals(role))
                        .findFirst();
        if (member.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        SignedIn.as(member.get(), request.getSession());
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create("/")).build();
    }
}
