package nl.partnership.web.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Locale;
import nl.partnership.domain.partner.CommonSignal;
import nl.partnership.domain.partner.Signal;
import nl.partnership.web.base.Language;
import nl.partnership.web.base.Messages;
import org.junit.jupiter.api.Test;

/** What signals are called. */
class SignalNamesTest {

    @Test
    void a_school_cannot_take_the_name_that_pages_give_to_one_that_all_schools_have() {
        for (String language : Language.ALL) {
            Locale locale = Locale.forLanguageTag(language);
            for (CommonSignal signal : CommonSignal.values()) {
                assertEquals(Messages.in(locale).getString("partner.signal." + signal), signal.in(locale));
            }
        }
    }

    @Test
    void a_list_sends_the_code_and_takes_no_other() {
        SignalConverter converter = new SignalConverter();
        assertEquals("SEXTING", converter.getAsString(null, null, Signal.SEXTING));
        assertEquals(Signal.SEXTING, converter.getAsObject(null, null, "SEXTING"));
        assertNull(converter.getAsObject(null, null, "FRAUD"));
        assertEquals("", converter.getAsString(null, null, null));
    }
}
