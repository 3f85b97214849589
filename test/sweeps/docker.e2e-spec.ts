import { readdirSync, readFileSync } from 'node:fs';

/** No engine runs in the tests; but a library that the image lacks would end it at its start. */
const STAGES = readFileSync('docker/Dockerfile', 'utf8')
  .split(/^FROM /m)
  .slice(1);
const LIBRARIES = readdirSync('libs', { withFileTypes: true }).filter(entry => entry.isDirectory());

it.each(LIBRARIES.map(({ name }) => name))('every stage of the image knows libs/%s', name => {
  const [build = '', packages = '', image = ''] = STAGES;
  const manifest = `COPY libs/${name}/package.json libs/${name}/`;
  for (const stage of [build, packages, image]) expect(stage).toContain(manifest);
  expect(packages).toContain(`--workspace @breachdesk/${name}`);
  expect(image).toContain(`COPY --from=build /app/libs/${name}/dist libs/${name}/dist`);
});
