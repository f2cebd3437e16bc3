package nl.partnership.web.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/conversation/question.xhtml?id=5f7a-11&question=Q1.1",
                "/index.xhtml",
                "/home/home-administrator.xhtml",
                "/task/tasks.xhtml?page=2&q=caf%C3%A9",
                "/conversation/report.xhtml?id=5f7a-11&from=https://mail.example/a,b?c=(d)"
            })
    void a_page_of_the_portal_is_where_one_returns_to(String page) {
        assertEquals(page, Back.safe(page));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example/x.xhtml",
                "/\\elsewhere.example",
                "/card/../../secret",
                "javascript:alert(1)",
                "/conversation/question.xhtml?x=<script>",
                "/conversation/question.xhtml\r\nSet-Cookie: x=y",
                "/account/sign-in.xhtml?back=/index.xhtml",
                "/account/second-step.xhtml",
                "/account/prove.xhtml?back=/index.xhtml",
                ""
            })
    void anything_else_leads_to_the_home_page(String address) {
        assertEquals("/index.xhtml", Back.safe(address));
    }

    @Test
    void nothing_asked_leads_to_the_home_page() {
        assertEquals("/index.xhtml", Back.safe(null));
    }
}
