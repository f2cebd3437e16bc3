package nl.partnership.web.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import nl.partnership.domain.partner.NationalNumber;
import nl.partnership.ejb.base.PhoneNumber;

/** The numbers of the whole country, as links. */
@Named
@ApplicationScoped
public class NationalNumbers {

    public PhoneNumber getEmergency() {
        return number(NationalNumber.EMERGENCY);
    }

    public PhoneNumber getPolice() {
        return number(NationalNumber.POLICE);
    }

    public PhoneNumber getVeiligThuis() {
        return number(NationalNumber.VEILIG_THUIS);
    }

    private static PhoneNumber number(String code) {
        return PhoneNumber.in(NationalNumber.of(code).number()).get(0);
    }
}
