package nl.partnership.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The home of the police: their schools at a glance, one tap to call, made for a phone. */
@Named
@RequestScoped
public class HomePolicePage extends PartnerHome {}
