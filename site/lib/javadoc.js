/** The javadoc jars that a build of the project leaves behind. */
import fs from 'node:fs';
import path from 'node:path';
import { MODULES, ROOT } from './pages.js';

/** A folder of the site to a jar. Throws if one is missing. */
export function javadocJars() {
  return Object.entries(MODULES).map(([folder, module]) => {
    const target = path.join(ROOT, module, 'target');
    const jars = fs.existsSync(target) ? fs.readdirSync(target).filter((name) => name.endsWith('-javadoc.jar')) : [];
    if (jars.length !== 1) {
      throw new Error(`Expected one javadoc jar in ${module}/target, got ${jars.length}. This makes them: mvn -q clean package -DskipTests`);
    }
    return { folder, jar: path.join(target, jars[0]) };
  });
}
