package nl.partnership.web.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import nl.partnership.domain.partner.CommonSignal;
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
}
