/**
 * What organisations around a school want to learn, on pages: the list, one need, and writing one down. It shows no numbers of
 * people and compares no organisations.
 */
package nl.partnership.web.learning;
