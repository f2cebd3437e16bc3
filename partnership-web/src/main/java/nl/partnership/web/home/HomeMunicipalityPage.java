package nl.partnership.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.ejb.home.SchoolGlance;
import nl.partnership.ejb.review.YearRow;

/** The home of the municipality: all its schools in one table. */
@Named
@RequestScoped
public class HomeMunicipalityPage extends PartnerHome {

    /** The themes that a school talked about this year, as "1, 2 en 4" would name them: their numbers. */
    public String discussed(SchoolGlance school) {
        List<String> numbers = school.discussed().stream()
                .map(YearRow.YearTheme::theme)
                .map(theme -> Integer.toString(theme.number()))
                .toList();
        return String.join(", ", numbers);
    }
}
