package nl.partnership.ejb.account.passkey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasskeyPlaceTest {

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080, http://localhost:8080, localhost",
        "https://Portaal.Example, https://portaal.example, portaal.example",
        "https://portaal.example:443/, https://portaal.example, portaal.example",
        "https://portaal.example:8443/samen, https://portaal.example:8443, portaal.example",
        "http://odd_name:8080, http://, ''"
    })
    void the_place_is_the_configured_address_as_browsers_write_it(String url, String origin, String domain) {
        PasskeyPlace place = new PasskeyPlace(url);
        assertEquals(origin, place.origin());
        assertEquals(domain, place.domain());
    }
}
