// The system's fonts: nothing to load before the first word.
import theme from 'vitepress/theme-without-fonts';
import './wide.css';

export default theme;
