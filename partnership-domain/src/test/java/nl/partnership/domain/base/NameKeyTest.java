package nl.partnership.domain.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Jan Jansen Jr.|jansen jan jr",
                "Jan Jansen sr|jansen jan sr",
                "Jan van den Berg jr.|berg jan van den jr",
                "Jan Jansen III|jansen jan iii",
                "Jan Jansen, MSc|jansen jan msc",
                "Sara de Boer MSc PhD|boer sara de msc phd",
                "Sara Boer M.Sc.|boer sara m sc",
                "Sara Boer, Ph. D.|boer sara ph d",
                "Sara Boer Ph. D.|boer sara ph d",
                "Sara Boer LL.M.|boer sara ll m",
                "Sara Boer MA|boer sara ma",
                "Jansen, Jan, jr.|jansen jan jr",
                "Jansen Jr., Jan|jansen jan jr",
                "Jansen, dr. Jan|jansen jan dr",
                "van den Berg, drs. J. MSc|berg j van den drs msc",
                "dr. Jan van den Berg|berg jan van den dr",
                "Prof. mr. dr. A. Bakker|bakker a prof mr dr",
                "prof.dr.ir. A. Bakker|bakker a prof dr ir",
                "Dipl.-Ing. A. Bakker|bakker a dipl ing",
                "Mw. Bakker|bakker mw",
                "de heer Bakker|bakker de heer",
                "De heer van Dijk|dijk van de heer",
                "Ir. Jan Jansen (directeur)|jansen jan ir directeur",
                "Jan Jansen drs.|jansen jan drs"
            })
    void a_title_or_what_follows_a_name_does_not_part_it_from_its_surname(String name, String key) {
        assertEquals(key, NameKey.ofPerson(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Li Ma|ma li",
                "Minh An Ma|ma minh an",
                "Amartya Sen|sen amartya",
                "Ing Tan|tan ing",
                "De Heer, Jan|heer jan de",
                "Jan de Heer|heer jan de",
                "Maria Junior|junior maria",
                "Jan Peter Junior|peter jan junior",
                "Anna V.|v anna",
                "Anna Ii|ii anna",
                "Jr.|jr",
                "Mw.|mw"
            })
    void a_surname_that_looks_like_a_title_is_one(String name, String key) {
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

    @ParameterizedTest
    @CsvSource({
        "Van Dÿk, van dijk",
        "VAN DŸK, van dijk",
        "Van Dy\u0308k, van dijk",
        "van Dĳk, van dijk",
        "VAN DĲK, van dijk",
        "Kíj́k, kijk",
        "van Dyk, van dyk",
        "ŸSBRAND, ijsbrand"
    })
    void ij_is_found_however_it_was_typed(String name, String folded) {
        assertEquals(folded, NameKey.fold(name));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x27, 0x60, 0xb4, 0x2b9, 0x2bb, 0x2bc, 0x2bd, 0x2be, 0x2bf, 0x2c8, 0x2ca, 0x2cb, 0x384, 0x55a, 0x5f3,
                0x1fbd, 0x1fbf, 0x1ffd, 0x1ffe, 0x2018, 0x2019, 0x201a, 0x201b, 0x2032, 0x2035, 0x275b, 0x275c, 0xa78b,
                0xa78c, 0xff07, 0xff40
            })
    void an_apostrophe_parts_no_word_whichever_it_is(int sign) {
        assertEquals("dangelo sara", NameKey.ofPerson("Sara D" + Character.toString(sign) + "Angelo"));
        assertEquals("kofschip t", NameKey.ofOrganisation(Character.toString(sign) + "t Kofschip"));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x2d, 0x58a, 0x5be, 0x1806, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2043, 0x2212, 0x2e17,
                0xfe58, 0xfe63, 0xff0d
            })
    void a_hyphen_parts_words_whichever_it_is(int sign) {
        assertEquals("jean pierre", NameKey.fold("Jean" + Character.toString(sign) + "Pierre"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff})
    void what_nobody_sees_parts_no_word(int sign) {
        assertEquals("schoolplein", NameKey.fold("School" + Character.toString(sign) + "plein"));
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
