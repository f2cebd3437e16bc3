package nl.partnership.domain.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Jan van den Berg|berg jan van den",
                "Anna de Vries|vries anna de",
                "Fatima El Amrani|amrani fatima el",
                "Wim 't Hart|hart wim t",
                "Wim in ’t Veld|veld wim in t",
                "Anne Marie Jansen|jansen anne marie",
                "Anne Marie van der Meer|meer anne marie van der",
                "Jansen, Jan|jansen jan",
                "van den Berg, Jan|berg jan van den",
                "Els Jansen-van der Meer|jansen van der meer els",
                "Jan van den Berg-de Vries|berg de vries jan van den",
                "van Dijk|dijk van",
                "Ben Jansen|jansen ben",
                "Sara D’Angelo|dangelo sara",
                "Madelief|madelief",
                "Jan Jansen (intern begeleider)|jansen jan intern begeleider",
                "Ömer Şahin|sahin omer",
                "Jan Peter van|van jan peter"
            })
    void the_main_part_of_the_surname_leads(String name, String key) {
        assertEquals(key, NameKey.ofPerson(name));
    }

    @ParameterizedTest
    @CsvSource({
        "De Brug, brug de",
        "Het Kompas, kompas het",
        "’t Kofschip, kofschip t",
        "’s Heeren Loo, heeren loo s",
        "Van der Meer Advies, meer advies van der",
        "OBS De Linde, obs de linde",
        "De, de",
        "112, 112"
    })
    void an_article_does_not_lead_an_organisation(String name, String key) {
        assertEquals(key, NameKey.ofOrganisation(name));
    }

    @ParameterizedTest
    @CsvSource({
        "Şahin, sahin",
        "ŞAHİN, sahin",
        "Işık, isik",
        "Øystein Ærø, oystein aero",
        "Łukasz, lukasz",
        "Weiß, weiss",
        "Þór Guðmundsson, thor gudmundsson",
        "Đorđe, dorde",
        "Nguyễn Thị, nguyen thi",
        "ĲSBRAND, ijsbrand",
        "Jean-Pierre, jean pierre",
        "50% _x!, 50 x",
        "Αθήνα, αθηνα"
    })
    void a_letter_is_found_without_its_sign(String name, String folded) {
        assertEquals(folded, NameKey.fold(name));
    }

    @Test
    void a_list_stands_as_a_dutch_reader_expects() {
        List<String> inOrder = List.of(
                "Jan van den Berg",
                "Piet Bergen",
                "Wim 't Hart",
                "Lena Öberg",
                "Karel Oosten",
                "Ayşe Şahin",
                "Tom Sanders");
        assertEquals(
                inOrder,
                Stream.of(
                                "Tom Sanders",
                                "Wim 't Hart",
                                "Karel Oosten",
                                "Piet Bergen",
                                "Ayşe Şahin",
                                "Lena Öberg",
                                "Jan van den Berg")
                        .sorted(NameKey.byPerson(name -> name))
                        .toList());
    }

    @Test
    void a_key_fits_its_column_whatever_the_name() {
        assertTrue(NameKey.ofPerson("\ufdfa".repeat(120)).length() <= 240);
        assertEquals("!!", NameKey.ofOrganisation("!!"));
    }
}
