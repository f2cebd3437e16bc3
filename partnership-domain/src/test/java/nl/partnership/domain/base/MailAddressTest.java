package nl.partnership.domain.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jan.p1@voorbeeld.nl",
                "Jan.P1@Voorbeeld.NL",
                "jan.p1@voorbeeld.nl\u00a0",
                "\u200bjan.p1@voorbeeld.nl",
                "\ufeffjan.p1@voor\u00adbeeld.nl",
                "mailto:jan.p1@voorbeeld.nl",
                "MAILTO:jan.p1@voorbeeld.nl?subject=Hoi",
                "mailto://jan.p1@voorbeeld.nl",
                "MailTo: jan.p1@voorbeeld.nl",
                "mailto:<jan.p1@voorbeeld.nl>",
                "\u2028jan.p1@voor\u200cbeeld.nl\u3000",
                "jan.p1@voorbeeld.nl\u0000",
                "jan.p1@voorbeeld.nl <jan.p1@voorbeeld.nl>",
                "<jan.p1@voorbeeld.nl>, ",
                "<jan.p1@voorbeeld.nl>",
                "Jan P. <jan.p1@voorbeeld.nl>",
                "\"P., Jan\" <jan.p1@voorbeeld.nl>;",
                "<mailto:jan.p1@voorbeeld.nl>",
                "\u202ajan.p1@voorbeeld.nl\u202c",
                " \tjan.p1@voorbeeld.nl\n"
            })
    void one_address_is_one_address_however_it_was_copied(String typed) {
        assertEquals("jan.p1@voorbeeld.nl", MailAddress.of("email", typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a..b@voorbeeld.nl",
                ".a@voorbeeld.nl",
                "a.@voorbeeld.nl",
                "jan@voorbeeld",
                "jan@@voorbeeld.nl",
                "jan",
                "jan voorbeeld@voorbeeld.nl",
                "jan\u00a0p@voorbeeld.nl",
                "jan@-voorbeeld.nl",
                "jan@voor_beeld.nl",
                "jan@voorbeeld.nl.",
                "jan@voorbeeld..nl",
                "jan@[10.0.0.1]",
                "jan@10.0.0.1",
                "\"jan p\"@voorbeeld.nl",
                "jan@voorbeeld.nl, piet@voorbeeld.nl",
                "jan@voorbeeld.nl;piet@voorbeeld.nl",
                "<jan@voorbeeld.nl> <piet@voorbeeld.nl>",
                "mailto:jan@voorbeeld.nl,piet@voorbeeld.nl",
                "mailto:jan%40voorbeeld.nl",
                "e-mail: jan@voorbeeld.nl",
                "jan@voorbeeld.nl (werk)",
                "jan@voorbeeld.nl\r\nBcc: piet@voorbeeld.nl",
                "jan@voorbeeld.nl/",
                "jan@voorbeeld.nl:25",
                "jan@voorbeeld.123",
                "jan@voorbeeld.n",
                "jan\\@voorbeeld.nl",
                "@voorbeeld.nl",
                "jan@",
                "jan(p)@voorbeeld.nl",
                "jan@voor|beeld.nl"
            })
    void what_mail_or_calendar_would_refuse_is_refused_at_its_field(String typed) {
        RuleViolation refused = assertThrows(RuleViolation.class, () -> MailAddress.of("email", typed));
        assertEquals("email base.text.address", refused.field() + " " + refused.key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"jos\u00e9@voorbeeld.nl", "jan@caf\u00e9.nl", "j\u0430n@voorbeeld.nl"})
    void letters_that_not_every_server_takes_have_a_sentence_of_their_own(String typed) {
        RuleViolation refused = assertThrows(RuleViolation.class, () -> MailAddress.of("email", typed));
        assertEquals("base.text.addressLetters", refused.key());
    }

    @Test
    void a_mailbox_of_more_than_64_characters_is_refused() {
        assertTrue(MailAddress.isOne("x".repeat(64) + "@voorbeeld.nl"));
        assertFalse(MailAddress.isOne("x".repeat(65) + "@voorbeeld.nl"));
    }

    @ParameterizedTest
    @CsvSource({
        "50%x@voorbeeld.nl, mailto:50%25x@voorbeeld.nl",
        "a|b@voorbeeld.nl, mailto:a%7Cb@voorbeeld.nl",
        "jan?cc=x&y@voorbeeld.nl, mailto:jan%3Fcc%3Dx%26y@voorbeeld.nl",
        "jan+werk@voorbeeld.nl, mailto:jan+werk@voorbeeld.nl"
    })
    void a_sign_that_would_mean_something_in_a_link_is_written_as_its_number(String address, String link) {
        assertEquals(address, MailAddress.of("email", address));
        assertEquals(link, MailAddress.link(address));
    }
}
