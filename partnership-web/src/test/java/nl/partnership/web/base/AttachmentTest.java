package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AttachmentTest {

    @Test
    void a_name_is_given_in_full_and_in_plain_letters() {
        assertEquals(
                "attachment; filename=\"Convenant een (1).pdf\"; filename*=UTF-8''Convenant%20%C3%A9%C3%A9n%20%281%29.pdf",
                Attachment.disposition("Convenant één (1).pdf"));
    }

    @Test
    void nothing_in_a_name_ends_the_header_or_the_quotes() {
        assertEquals(
                "attachment; filename=\"a__b__Set-Cookie_ x.pdf\"; filename*=UTF-8''a%22%3Bb%0D%0ASet-Cookie%3A%20x.pdf",
                Attachment.disposition("a\";b\r\nSet-Cookie: x.pdf"));
    }
}
